import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';

/** Writes down what broke, without anybody's text, under a code that a user can read out. */
export type ReportFailure = (error: unknown, where?: string) => string;

/** Messages of errors may quote titles or names: only kind, status, place in our code are kept. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const status: unknown = Reflect.get(error, 'statusCode');
  const places = error.stack
    ?.split('\n')
    .slice(1, 6)
    .map((line) => line.trim());
  return { kind: error.name, status, places, ...(error.cause === undefined ? {} : { cause: describe(error.cause) }) };
}

export const createReportFailure =
  (log: Pick<Logger, 'error'>): ReportFailure =>
  (error, where = 'request') => {
    const code = randomUUID().slice(0, 8);
    log.error({ code, where, failure: describe(error) }, 'failure');
    return code;
  };
