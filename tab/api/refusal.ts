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

/** Whether a write may have been stored all the same; a fault of Spil itself tells neither. */
export const isUnsure = ({ kind }: Refusal): boolean => kind === 'unsure' || kind === 'unexpected';

/** Whether the same may succeed later; a write that somebody wrote over stays refused. */
export const mayPass = (refusal: Refusal): boolean =>
  isUnsure(refusal) || ['busy', 'unavailable', 'sign-in-needed'].includes(refusal.kind);

/** What one more try tells of a write that may have been stored: one that could not even look settles nothing. */
export function afterUnsure(earlier: Refusal | undefined, refusal: Refusal): Refusal {
  if (earlier === undefined || !mayPass(refusal)) return refusal;
  // Signing in or waiting is up to the person; that nothing was changed holds for this try only.
  const { message } = refusal.kind === 'unavailable' ? earlier : refusal;
  return { kind: 'unsure', message };
}

/** The refusal in an answer's body; `fallback` when a proxy answered in our server's place. */
export function parseRefusal(body: unknown, fallback: string): Refusal {
  if (typeof body === 'object' && body !== null && 'problem' in body && 'message' in body) {
    const { problem, message } = body as RefusalAnswer;
    return { ...problem, message };
  }
  return { kind: 'unexpected', message: fallback };
}
