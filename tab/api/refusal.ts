import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';

/** A refusal of the server, ready to show. */
export type Refusal = RefusalAnswer['problem'] & { readonly message: string };

/** Carries a refusal through React Query, which knows failures only as thrown errors. */
export class RefusedError extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(refusal.message);
    this.name = 'RefusedError';
    this.refusal = refusal;
  }
}

export const refusalOf = (error: unknown): Refusal | undefined =>
  error instanceof RefusedError ? error.refusal : undefined;

/** The refusal in an answer's body; `fallback` when a proxy answered in our server's place. */
export function parseRefusal(body: unknown, fallback: string): Refusal {
  if (typeof body === 'object' && body !== null && 'problem' in body && 'message' in body) {
    const { problem, message } = body as RefusalAnswer;
    return { ...problem, message };
  }
  return { kind: 'unexpected', message: fallback };
}
