import type { ItemId } from '../../domain/values/ids.ts';
import type { Identity, ListProblem } from '../../ports.ts';
import type { GraphFailure } from './graph-answer.ts';

/** A failure of something that was asked of a list, which may not be there at all. */
export type ListFailure = GraphFailure | { readonly kind: 'list-missing' };

/** What the failed request was about. */
export interface Asked {
  readonly identity: Identity;
  readonly list: string;
  readonly id?: ItemId;
}

/** How long a caller waits when the service does not say it. */
const usualWaitSeconds = 30;

/** What a caller can do about a failure; a 412 needs the other version and is handled where it is read. */
export function listProblem(failure: ListFailure, { identity, list, id }: Asked): ListProblem {
  if (failure.kind === 'sign-in-needed') return { kind: 'sign-in-needed' };
  if (failure.kind === 'list-missing') return { kind: 'list-missing', list };
  if (failure.kind !== 'answered') return { kind: 'unavailable' };
  switch (failure.status) {
    case 401:
      return identity.kind === 'person' ? { kind: 'sign-in-needed' } : { kind: 'unavailable' };
    case 403:
      return { kind: 'no-access' };
    case 404:
      return id === undefined ? { kind: 'list-missing', list } : { kind: 'item-missing', list, id };
    case 429:
    case 503:
      return { kind: 'busy', retryAfterSeconds: failure.retryAfterSeconds ?? usualWaitSeconds };
    default:
      return { kind: 'unavailable' };
  }
}

/** Whether a write may have been carried out though it failed here. */
export const mayBeDone = (failure: ListFailure): boolean => 'sends' in failure && failure.mayBeDone === true;

export const hasStatus = (failure: ListFailure, status: number): boolean =>
  failure.kind === 'answered' && failure.status === status;
