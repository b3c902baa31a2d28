import { describe, expect, test } from 'vitest';
import { type SendState, waitBeforeRetry } from '../../../src/graph/client/graph-retry.ts';

const state = (change: Partial<SendState>): SendState => ({
  status: 503,
  retryAfterSeconds: undefined,
  sends: 1,
  isHarmless: true,
  ...change,
});

describe('trying again', () => {
  test.each<[string, Partial<SendState>, number | undefined]>([
    ['a refusal waits as long as asked', { status: 429, retryAfterSeconds: 4 }, 4000],
    ['a refusal is repeated for any request: nothing was done', { status: 429, isHarmless: false }, 500],
    ['a refusal without a time waits longer each time', { status: 429, sends: 2 }, 1000],
    ['a wait of ten seconds is the longest', { status: 429, retryAfterSeconds: 10 }, 10_000],
    ['a longer wait is left to the caller', { status: 429, retryAfterSeconds: 11 }, undefined],
    ['no wait at all is allowed', { status: 429, retryAfterSeconds: 0 }, 0],
    ['a busy service is asked again when that is harmless', { status: 503 }, 500],
    ['a busy service is not asked twice to do what may have been done', { status: 503, isHarmless: false }, undefined],
    ['a gateway that gave up', { status: 504 }, 500],
    ['a broken line', { status: 0 }, 500],
    ['a broken line under a message', { status: 0, isHarmless: false }, undefined],
    ['three sends are enough', { status: 503, sends: 3 }, undefined],
    ['three refusals are enough', { status: 429, retryAfterSeconds: 1, sends: 3 }, undefined],
    ['a fault inside the service is not repeated', { status: 500 }, undefined],
    ['a conflict is not repeated', { status: 412 }, undefined],
    ['success is not repeated', { status: 200 }, undefined],
  ])('%s', (_, change, expected) => {
    expect(waitBeforeRetry(state(change))).toBe(expected);
  });
});
