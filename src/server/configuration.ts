import { z } from 'zod';
import { CannotStart } from './cannot-start.ts';

const origins = z
  .string()
  .default('')
  .transform((text) => text.split(/[\s,]+/).filter((origin) => origin !== ''))
  .pipe(z.array(z.url()));

const required = (name: string) => z.string({ error: `${name} is missing` }).min(1, `${name} is empty`);

/** Microsoft's own hosts of a Teams tab; a local host page is added by configuration only. */
const teamsHosts =
  'https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft https://*.microsoft365.com https://*.office.com';

const settings = z.object({
  SPIL_TENANT_ID: required('SPIL_TENANT_ID').pipe(z.guid('SPIL_TENANT_ID must be a GUID')),
  SPIL_CLIENT_ID: required('SPIL_CLIENT_ID').pipe(z.guid('SPIL_CLIENT_ID must be a GUID')),
  SPIL_CLIENT_SECRET: required('SPIL_CLIENT_SECRET'),
  SPIL_PUBLIC_ORIGIN: z.url({ protocol: /^https$/, error: 'SPIL_PUBLIC_ORIGIN must be an https address' }),
  SPIL_MAIL_SENDER: required('SPIL_MAIL_SENDER'),
  SPIL_DATA_DIR: required('SPIL_DATA_DIR'),
  SPIL_PORT: z.coerce.number().int().min(0).max(65_535).default(3978),
  SPIL_HOST: z.string().default('127.0.0.1'),
  SPIL_SIGN_IN_CONNECTION: z.string().default('spil'),
  SPIL_LOGIN_KEYS_URL: z.url().optional(),
  SPIL_BOT_METADATA_URL: z.url().default('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  SPIL_TOKEN_SERVICE_URL: z.url().default('https://token.botframework.com'),
  SPIL_SERVICE_URL: z.url().default('https://smba.trafficmanager.net/emea/'),
  /** Where the bot may send to; never taken from an inbound message. */
  SPIL_SERVICE_ORIGINS: origins.prefault(
    'https://smba.trafficmanager.net https://smba.infra.gcc.teams.microsoft.com https://europe.smba.trafficmanager.net',
  ),
  SPIL_MESSAGE_ORIGINS: origins,
  SPIL_FRAME_ANCESTORS: z.string().default(teamsHosts),
});

/** Everything that differs between a laptop, a test tenant, production. */
export interface Configuration {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly publicOrigin: string;
  readonly mailSender: string;
  readonly dataDir: string;
  readonly port: number;
  readonly host: string;
  readonly signInConnection: string;
  readonly loginKeysUrl: string;
  readonly botMetadataUrl: string;
  readonly tokenServiceUrl: string;
  /** Bot service address for chats that the bot starts itself. */
  readonly serviceUrl: string;
  readonly serviceOrigins: readonly string[];
  readonly messageOrigins: readonly string[];
  readonly frameAncestors: string;
}

/** Reads the environment; throws with every wrong setting named, so that a missing guard never opens a door. */
export function readConfiguration(environment: Readonly<Record<string, string | undefined>>): Configuration {
  const parsed = settings.safeParse(environment);
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `- ${issue.path.join('.')}: ${issue.message}`);
    throw new CannotStart(`Spil cannot start. Set these environment variables and start again:\n${faults.join('\n')}`);
  }
  const given = parsed.data;
  return {
    tenantId: given.SPIL_TENANT_ID,
    clientId: given.SPIL_CLIENT_ID,
    clientSecret: given.SPIL_CLIENT_SECRET,
    publicOrigin: given.SPIL_PUBLIC_ORIGIN,
    mailSender: given.SPIL_MAIL_SENDER,
    dataDir: given.SPIL_DATA_DIR,
    port: given.SPIL_PORT,
    host: given.SPIL_HOST,
    signInConnection: given.SPIL_SIGN_IN_CONNECTION,
    loginKeysUrl:
      given.SPIL_LOGIN_KEYS_URL ?? `https://login.microsoftonline.com/${given.SPIL_TENANT_ID}/discovery/v2.0/keys`,
    botMetadataUrl: given.SPIL_BOT_METADATA_URL,
    tokenServiceUrl: given.SPIL_TOKEN_SERVICE_URL,
    serviceUrl: given.SPIL_SERVICE_URL,
    serviceOrigins: given.SPIL_SERVICE_ORIGINS,
    messageOrigins: given.SPIL_MESSAGE_ORIGINS,
    frameAncestors: given.SPIL_FRAME_ANCESTORS,
  };
}
