/** Business time: what the local Microsoft 365 calls now. Tokens and timeouts never look at it. */
export interface BusinessClock {
  now(): Date;
  /** Moves to a moment; from there the clock runs on if it was running. */
  set(moment: Date): void;
  pause(): void;
  run(): void;
  readonly isRunning: boolean;
}

/** A clock that stands still or runs on at real speed from any moment. */
export function createBusinessClock(options: {
  readonly start: Date;
  readonly running: boolean;
  readonly realNow: () => number;
}): BusinessClock {
  const { realNow } = options;
  let moment = options.start.getTime();
  let startedAt = realNow();
  let isRunning = options.running;
  const current = () => (isRunning ? moment + (realNow() - startedAt) : moment);
  const restart = (from: number, running: boolean) => {
    moment = from;
    startedAt = realNow();
    isRunning = running;
  };
  return {
    now: () => new Date(current()),
    set: (to) => restart(to.getTime(), isRunning),
    pause: () => restart(current(), false),
    run: () => restart(current(), true),
    get isRunning() {
      return isRunning;
    },
  };
}
