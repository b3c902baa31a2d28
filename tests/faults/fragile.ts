/** The process ends here: nothing after it happens. */
export class ProcessEnds extends Error {}

/** A process that can end before or after any call to the outside. */
export interface FragileProcess {
  /** Ends after so many steps; without a number it lives on. */
  endAfter(steps?: number): void;
  /** Two places to die: before the call is made, after it did its work. */
  fragile<T extends object>(doors: T): T;
}

export function fragileProcess(): FragileProcess {
  let stepsLeft = Number.POSITIVE_INFINITY;
  const step = (): void => {
    stepsLeft -= 1;
    if (stepsLeft < 0) throw new ProcessEnds();
  };
  return {
    endAfter: (steps = Number.POSITIVE_INFINITY) => {
      stepsLeft = steps;
    },
    fragile: (doors) =>
      new Proxy(doors, {
        get: (target, name) => {
          const call = Reflect.get(target, name) as (...given: unknown[]) => unknown;
          return async (...given: unknown[]) => {
            step();
            const answer = await call.apply(target, given);
            step();
            return answer;
          };
        },
      }),
  };
}
