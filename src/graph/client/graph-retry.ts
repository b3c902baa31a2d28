import type { Context, Middleware } from '@microsoft/microsoft-graph-client';
import { retryAfterOf } from './graph-answer.ts';

const maxSends = 3;
/** Longer than this, a waiting person is better served with the answer that it is busy. */
const longestWaitMs = 10_000;
const firstWaitMs = 500;

/** What happened to one send, as far as trying again depends on it. */
export interface SendState {
  readonly status: number;
  readonly retryAfterSeconds: number | undefined;
  readonly sends: number;
  /** Whether doing the work twice leaves the same result as doing it once. */
  readonly isHarmless: boolean;
}

/** Milliseconds to wait before the next try; undefined when there is none. */
export function waitBeforeRetry({ status, retryAfterSeconds, sends, isHarmless }: SendState): number | undefined {
  if (sends >= maxSends) return undefined;
  const wasRefused = status === 429;
  const isUnclear = [0, 502, 503, 504].includes(status);
  if (!wasRefused && !(isUnclear && isHarmless)) return undefined;
  const waitMs = retryAfterSeconds === undefined ? firstWaitMs * 2 ** (sends - 1) : retryAfterSeconds * 1000;
  return waitMs <= longestWaitMs ? waitMs : undefined;
}

/** Middleware that tries again; it replaces the SDK's own, which also repeats additions after a 504. */
export function createRetryMiddleware(options: {
  readonly isHarmless: boolean;
  readonly wait: (ms: number) => Promise<void>;
  /** Hears of each send how it was answered; 0 when it was not. */
  readonly onSent: (status: number) => void;
}): Middleware {
  let next: Middleware | undefined;
  return {
    setNext: (middleware) => {
      next = middleware;
    },
    async execute(context) {
      for (let sends = 1; ; sends += 1) {
        await next?.execute(context);
        const state = stateOf(context, sends, options.isHarmless);
        options.onSent(state.status);
        const waitMs = waitBeforeRetry(state);
        if (waitMs === undefined) return;
        await context.response?.body?.cancel();
        await options.wait(waitMs);
      }
    },
  };
}

function stateOf({ response }: Context, sends: number, isHarmless: boolean): SendState {
  if (!response) throw new Error('the last middleware left no response');
  return { status: response.status, retryAfterSeconds: retryAfterOf(response.headers), sends, isHarmless };
}
