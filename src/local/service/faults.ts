import { z } from 'zod';
import { pathMatcher } from './path-matcher.ts';

const Match = z.union([
  z.string().transform((path) => ({ method: undefined, path })),
  z.object({ method: z.string().optional(), path: z.string() }),
]);

const AnswerOrder = z.object({
  status: z.number().int().min(100).max(599),
  headers: z.record(z.string(), z.string()).optional(),
  body: z.unknown().optional(),
});

/** A fault as the control surface takes it: what to hit, how often, and with what. */
export const FaultOrder = z
  .object({
    match: Match,
    skip: z.number().int().min(0).default(0),
    times: z.number().int().min(1).optional(),
    answer: AnswerOrder.optional(),
    dropAfterCommit: z.literal(true).optional(),
  })
  .refine((order) => (order.answer === undefined) !== (order.dropAfterCommit === undefined), {
    message: 'give either answer or dropAfterCommit: true',
  });

export type FaultOrder = z.infer<typeof FaultOrder>;

export interface FaultAnswer {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

/** An answer to give instead, or: do it, and then let the answer get lost. */
type Fault = FaultAnswer | 'dropAfterCommit';

export interface Faults {
  arm(order: FaultOrder): void;
  clear(): void;
  /** The fault that hits this request, if any; counts as one hit. */
  take(method: string, path: string): Fault | undefined;
}

interface ArmedFault {
  readonly hits: (method: string, path: string) => boolean;
  readonly fault: Fault;
  skipsLeft: number;
  timesLeft: number;
}

/** Faults on demand: without `times` a fault stays until it is cleared. */
export function createFaults(): Faults {
  let armed: ArmedFault[] = [];
  return {
    arm: (order) => void armed.push(armedFault(order)),
    clear: () => {
      armed = [];
    },
    take: (method, path) => {
      const hit = armed.find((fault) => fault.hits(method, path) && isDue(fault));
      if (hit) hit.timesLeft -= 1;
      return hit?.fault;
    },
  };
}

function armedFault(order: FaultOrder): ArmedFault {
  const { method, path } = order.match;
  const matches = pathMatcher(path);
  return {
    hits: (usedMethod, usedPath) =>
      (method === undefined || method === '*' || method.toUpperCase() === usedMethod.toUpperCase()) &&
      matches(usedPath),
    fault: order.answer === undefined ? 'dropAfterCommit' : answerOf(order.answer),
    skipsLeft: order.skip,
    timesLeft: order.times ?? Number.POSITIVE_INFINITY,
  };
}

function answerOf(answer: z.infer<typeof AnswerOrder>): FaultAnswer {
  return {
    status: answer.status,
    ...(answer.headers === undefined ? {} : { headers: answer.headers }),
    ...(answer.body === undefined ? {} : { body: answer.body }),
  };
}

function isDue(fault: ArmedFault): boolean {
  if (fault.timesLeft <= 0) return false;
  if (fault.skipsLeft === 0) return true;
  fault.skipsLeft -= 1;
  return false;
}
