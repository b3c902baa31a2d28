import { addMinutes, type Moment } from '../../domain/values/moment.ts';

/** Minutes until work that could not be done is tried again: soon at first, then hourly. */
const delays = [5, 15, 60] as const;

/** Remembers whether work must be done again before its usual time. */
export interface Retries {
  /** The usual moment, or an earlier one when something is still to be done again. */
  nextAfter(moment: Moment, usual: Moment): Moment;
  /** Called after each run. */
  remember(isUnfinished: boolean, now: Moment): void;
}

export function createRetries(): Retries {
  let failures = 0;
  let again: Moment | undefined;
  return {
    nextAfter: (moment, usual) => (again !== undefined && again > moment && again < usual ? again : usual),
    remember(isUnfinished, now) {
      const delay = delays[Math.min(failures, delays.length - 1)] ?? 60;
      again = isUnfinished ? addMinutes(now, delay) : undefined;
      failures = isUnfinished ? failures + 1 : 0;
    },
  };
}
