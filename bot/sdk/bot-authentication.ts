import { type ConfidentialClientApplication } from '@azure/msal-node';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';

export interface BotAuthenticationOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly metadataUrl: string;
  readonly tokenServiceUrl: string;
  /** Gets the bot's own tokens; one msal client serves Graph and the bot. */
  readonly confidentialClient: ConfidentialClientApplication;
}

/** Setting any one address switches all of the SDK's defaults off, so every address is given. */
export function createBotAuthentication(options: BotAuthenticationOptions): ConfigurationBotFrameworkAuthentication {
  const configuration = {
    MicrosoftAppId: options.clientId,
    MicrosoftAppTenantId: options.tenantId,
    MicrosoftAppType: 'SingleTenant',
    BotOpenIdMetadata: options.metadataUrl,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromEmulatorOpenIdMetadataUrl: options.metadataUrl,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToChannelFromBotLoginUrl: `https://login.microsoftonline.com/${options.tenantId}`,
    OAuthUrl: options.tokenServiceUrl,
  };
  // The SDK's tree pins an older msal-node, so the two client types are equal in shape only.
  const client = options.confidentialClient as unknown as ConstructorParameters<
    typeof MsalServiceClientCredentialsFactory
  >[1];
  const credentials = new MsalServiceClientCredentialsFactory(options.clientId, client);
  return new ConfigurationBotFrameworkAuthentication(configuration, credentials);
}
