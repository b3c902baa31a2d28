import type { GraphResponse } from './graph-exchange.ts';
import { GraphRefusal } from './graph-refusal.ts';

/** The two ids by which a request can be found back. */
export interface RequestIds {
  readonly requestId: string;
  readonly clientRequestId: string;
}

/** Microsoft's error body; what is not a refusal is a bug of the emulator and says so. */
export function errorAnswer(error: unknown, ids: RequestIds, now: Date): GraphResponse {
  const refusal = error instanceof GraphRefusal ? error : emulatorFault(error);
  const innerError = {
    ...(refusal.innerCode === undefined ? {} : { code: refusal.innerCode }),
    // Microsoft leaves the zone away, and JavaScript then reads it as local time.
    date: now.toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  };
  const body = { error: { code: refusal.code, message: refusal.message, innerError } };
  return { status: refusal.status, headers: refusal.headers, body };
}

function emulatorFault(error: unknown): GraphRefusal {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new GraphRefusal(500, 'generalException', `The Graph emulator failed: ${detail}`);
}
