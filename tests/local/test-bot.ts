import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import { ConfidentialClientApplication } from '@azure/msal-node';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Activity, TurnContext } from 'botbuilder';
import { MsalServiceClientCredentialsFactory } from 'botframework-connector';
import { createLocalMsalNetwork } from '../../src/local/outlets/msal-network.ts';
import type { Tenant } from '../../src/local/tenant/tenant.ts';

export type BotLogic = (context: TurnContext) => Promise<void>;

export interface TestBot {
  readonly adapter: CloudAdapter;
  readonly received: readonly Partial<Activity>[];
  close(): Promise<void>;
}

/** A bot on the real SDK with its real token validation; only addresses point to the local Microsoft 365. */
export async function startTestBot(options: {
  readonly localOrigin: string;
  readonly port: number;
  readonly tenant: Tenant;
  readonly logic: BotLogic;
}): Promise<TestBot> {
  const adapter = createAdapter(options.localOrigin, options.tenant);
  const received: Partial<Activity>[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as Record<string, unknown>;
      void adapter.process(
        { body, headers: request.headers, method: request.method ?? '' },
        responseOf(response) as never,
        async (context) => {
          received.push(context.activity);
          await options.logic(context);
        },
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(options.port, '127.0.0.1', resolve));
  return { adapter, received, close: () => closed(server) };
}

function createAdapter(localOrigin: string, tenant: Tenant): CloudAdapter {
  const { appId, secret } = tenant.spil;
  const authority = `https://login.microsoftonline.com/${tenant.id}`;
  const metadata = `${localOrigin}/connector/v1/.well-known/openidconfiguration`;
  const client = new ConfidentialClientApplication({
    auth: { clientId: appId, clientSecret: secret, authority },
    system: { networkClient: createLocalMsalNetwork(localOrigin) },
  });
  const settings = {
    MicrosoftAppId: appId,
    MicrosoftAppTenantId: tenant.id,
    MicrosoftAppType: 'SingleTenant',
    BotOpenIdMetadata: metadata,
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromEmulatorOpenIdMetadataUrl: metadata,
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToChannelFromBotLoginUrl: authority,
    OAuthUrl: `${localOrigin}/oauth`,
  };
  // The SDK has its own, older MSAL; what it calls is the same in ours.
  const credentials = new MsalServiceClientCredentialsFactory(appId, client as never);
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication(settings, credentials)).use(
    withoutRetries,
  );
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };
  return adapter;
}

// The SDK sends again after a 5xx, and its own noRetryPolicy setting does nothing.
function withoutRetries(context: TurnContext, next: () => Promise<void>): Promise<void> {
  const { ConnectorClientKey } = context.adapter as unknown as { ConnectorClientKey: symbol };
  const connector = context.turnState.get(ConnectorClientKey) as { client: { pipeline: Pipeline } };
  connector.client.pipeline.removePolicy({ name: 'defaultRetryPolicy' });
  return next();
}

interface Pipeline {
  removePolicy(policy: { readonly name: string }): unknown;
}

function responseOf(response: ServerResponse) {
  const shim = {
    socket: {},
    header: (name: string, value: string) => response.setHeader(name, value),
    status: (code: number) => {
      response.statusCode = code;
      return shim;
    },
    send: (body: unknown) => {
      response.write(typeof body === 'string' ? body : JSON.stringify(body));
      return shim;
    },
    end: () => response.end(),
  };
  return shim;
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
