import { randomUUID } from 'node:crypto';

/** A refusal of the token endpoint: OAuth's word with Entra's own code and sentence. */
export interface TokenProblem {
  readonly status: 400 | 401;
  readonly error:
    | 'invalid_request'
    | 'invalid_client'
    | 'invalid_grant'
    | 'invalid_scope'
    | 'unauthorized_client'
    | 'unsupported_grant_type';
  readonly code: number;
  readonly sentence: string;
}

export const unknownTenant = (tenant: string): TokenProblem =>
  problem(
    400,
    'invalid_request',
    90002,
    `Tenant '${tenant}' not found. Check to make sure you have the correct tenant ID.`,
  );

export const unknownApp = (appId: string, tenant: string): TokenProblem =>
  problem(
    400,
    'unauthorized_client',
    700016,
    `Application with identifier '${appId}' was not found in the directory '${tenant}'.`,
  );

export const wrongSecret = (appId: string): TokenProblem =>
  problem(401, 'invalid_client', 7000215, `Invalid client secret provided for app '${appId}'.`);

export const missingField = (field: string): TokenProblem =>
  problem(400, 'invalid_request', 900144, `The request body must contain the following parameter: '${field}'.`);

export const unsupportedGrant = (grant: string): TokenProblem =>
  problem(400, 'unsupported_grant_type', 70003, `The app requested an unsupported grant type '${grant}'.`);

export const unknownScope = (scope: string): TokenProblem =>
  problem(
    400,
    'invalid_scope',
    70011,
    `The provided value for the input parameter 'scope' is not valid. The scope '${scope}' is unknown.`,
  );

export const noConsent = (scope: string): TokenProblem =>
  problem(
    400,
    'invalid_grant',
    65001,
    `The user or administrator has not consented to use the application for '${scope}'.`,
  );

/** Tells apart why an assertion was not accepted, with the codes that Entra uses. */
export function assertionProblem(why: unknown): TokenProblem {
  const { code, claim } = why as { readonly code?: string; readonly claim?: string };
  if (code === 'ERR_JWT_EXPIRED') {
    return problem(400, 'invalid_grant', 500133, 'Assertion is not within its valid time range. It is expired.');
  }
  if (code === 'ERR_JWT_CLAIM_VALIDATION_FAILED' && claim === 'aud') {
    return problem(
      400,
      'invalid_grant',
      500131,
      'Assertion audience does not match the Client app presenting the assertion.',
    );
  }
  if (code === 'ERR_JWS_SIGNATURE_VERIFICATION_FAILED') {
    return problem(400, 'invalid_grant', 50013, 'Assertion failed signature validation.');
  }
  return problem(400, 'invalid_grant', 50027, 'JWT token is invalid or malformed.');
}

/** The body of a refusal, in Entra's form. */
export function problemBody({ error, code, sentence }: TokenProblem, realNow: () => number): Record<string, unknown> {
  const timestamp = new Date(realNow())
    .toISOString()
    .replace('T', ' ')
    .replace(/\.\d+Z$/, 'Z');
  const trace = randomUUID();
  const correlation = randomUUID();
  return {
    error,
    error_description: `AADSTS${code}: ${sentence} Trace ID: ${trace} Correlation ID: ${correlation} Timestamp: ${timestamp}`,
    error_codes: [code],
    timestamp,
    trace_id: trace,
    correlation_id: correlation,
    error_uri: `https://login.microsoftonline.com/error?code=${code}`,
  };
}

function problem(status: 400 | 401, error: TokenProblem['error'], code: number, sentence: string): TokenProblem {
  return { status, error, code, sentence };
}
