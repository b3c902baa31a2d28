import type { Moment } from '../domain/values/moment.ts';

/** Work that time makes due. Running it twice at one moment must change nothing. */
export interface Job {
  readonly name: string;
  /** The first moment strictly after `moment` at which this work can be due. */
  nextAfter(moment: Moment): Moment;
  run(now: Moment): Promise<void>;
}

export interface Timetable {
  /** Runs what became due since the last call; the first call catches up on everything. */
  runDue(now: Moment): Promise<void>;
  nextAfter(moment: Moment): Moment | undefined;
}

/** One job that fails must not stop the others; it comes back at its next moment. */
export function createTimetable(jobs: readonly Job[], reportFailure: (job: string, error: unknown) => void): Timetable {
  const lastRun = new Map<Job, Moment>();
  let running: Promise<void> = Promise.resolve();

  const isDue = (job: Job, now: Moment): boolean => {
    const last = lastRun.get(job);
    return last === undefined || job.nextAfter(last) <= now;
  };

  async function runAll(now: Moment): Promise<void> {
    for (const job of jobs.filter((candidate) => isDue(candidate, now))) {
      lastRun.set(job, now);
      try {
        await job.run(now);
      } catch (error) {
        reportFailure(job.name, error);
      }
    }
  }

  return {
    runDue(now) {
      // Two ticks may overlap on a slow day: the second waits, or one job would run beside itself.
      running = running.then(() => runAll(now));
      return running;
    },
    nextAfter: (moment) =>
      jobs
        .map((job) => job.nextAfter(moment))
        .toSorted()
        .at(0),
  };
}
