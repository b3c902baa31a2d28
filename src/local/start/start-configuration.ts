import { resolve } from 'node:path';
import { type Configuration, readConfiguration } from '../../server/configuration.ts';
import { mailSender } from './start-tenant.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** The https address that Graph believes to notify; the emulator leads it to loopback. */
export const publicOrigin = 'https://spil.example';

/** The settings of production with local addresses; the same checks read them. */
export const localConfiguration = (
  tenant: Tenant,
  local: string,
  at: { readonly directory: string; readonly port: number },
): Configuration =>
  readConfiguration({
    SPIL_TENANT_ID: tenant.id,
    SPIL_CLIENT_ID: tenant.spil.appId,
    SPIL_CLIENT_SECRET: tenant.spil.secret,
    SPIL_PUBLIC_ORIGIN: publicOrigin,
    SPIL_MAIL_SENDER: mailSender.upn,
    SPIL_DATA_DIR: resolve(at.directory),
    SPIL_PORT: String(at.port),
    SPIL_LOGIN_KEYS_URL: `${local}/${tenant.id}/discovery/v2.0/keys`,
    SPIL_BOT_METADATA_URL: `${local}/connector/v1/.well-known/openidconfiguration`,
    SPIL_TOKEN_SERVICE_URL: `${local}/oauth`,
    SPIL_SERVICE_URL: `${local}/connector/`,
    SPIL_SERVICE_ORIGINS: local,
    SPIL_MESSAGE_ORIGINS: local,
    SPIL_FRAME_ANCESTORS: `'self' ${local}`,
  });
