import { type Configuration, readConfiguration } from '../../src/server/configuration.ts';

export const tenantId = '11111111-1111-4111-8111-111111111111';
export const clientId = '22222222-2222-4222-8222-222222222222';

/** Settings as an administrator gives them, with what a test wants otherwise. */
export const configurationWith = (given: Partial<Configuration> = {}): Configuration => ({
  ...readConfiguration({
    SPIL_TENANT_ID: tenantId,
    SPIL_CLIENT_ID: clientId,
    SPIL_CLIENT_SECRET: 'secret',
    SPIL_PUBLIC_ORIGIN: 'https://spil.example',
    SPIL_MAIL_SENDER: 'spil@contoso.example',
    SPIL_DATA_DIR: '/nowhere',
  }),
  ...given,
});
