import { z } from 'zod';
import type { SendOutcome } from '../../src/ports.ts';

const answered = z.looseObject({ statusCode: z.number() });
const retryHeader = z.looseObject({
  response: z.looseObject({ headers: z.looseObject({ get: z.custom<(name: string) => string | undefined>() }) }),
});

const defaultRetrySeconds = 30;

function retryAfterOf(error: unknown): number {
  const parsed = retryHeader.safeParse(error);
  const seconds = parsed.success ? Number(parsed.data.response.headers.get('retry-after')) : Number.NaN;
  return Number.isFinite(seconds) && seconds > 0 ? seconds : defaultRetrySeconds;
}

/**
 * What a failed send means. Only an answer that says "not accepted" is a refusal; a timeout, a reset or a 5xx
 * may hide a message that did arrive, and Teams has no key that would make a second send harmless.
 */
export function outcomeOfFailure(error: unknown): SendOutcome {
  const parsed = answered.safeParse(error);
  if (!parsed.success) return { state: 'uncertain', reason: 'no answer' };
  const { statusCode } = parsed.data;
  if (statusCode === 429) {
    return { state: 'refused', reason: 'throttled', retryAfterSeconds: retryAfterOf(error) };
  }
  const certainlyRefused = statusCode >= 400 && statusCode < 500 && statusCode !== 408;
  return { state: certainlyRefused ? 'refused' : 'uncertain', reason: `status ${statusCode}` };
}
