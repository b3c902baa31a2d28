import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { addMinutes, type Moment, momentAt } from '../../src/domain/values/moment.ts';
import { nextDailyMoment } from '../../src/server/daily-moments.ts';
import { createTimetable, type Job } from '../../src/server/timetable.ts';

const monday = day('2026-11-23');
const at = (time: string): Moment => momentAt(monday, time);

/** A job that is due every so many minutes, with when it ran. */
function jobOf(name: string, minutes: number, run: () => Promise<void> = async () => undefined) {
  const ran: Moment[] = [];
  const job: Job = {
    name,
    nextAfter: (moment) => addMinutes(moment, minutes),
    run: async (now) => {
      ran.push(now);
      await run();
    },
  };
  return { job, ran };
}

const noFailure = () => {
  throw new Error('nothing may fail here');
};

describe('a timetable', () => {
  test('catches up on everything at first, then runs each job when it is due again', async () => {
    const [often, seldom] = [jobOf('often', 5), jobOf('seldom', 60)];
    const timetable = createTimetable([often.job, seldom.job], noFailure);
    for (const time of ['08:00', '08:04', '08:05', '09:00']) await timetable.runDue(at(time));
    expect(often.ran).toEqual([at('08:00'), at('08:05'), at('09:00')]);
    expect(seldom.ran).toEqual([at('08:00'), at('09:00')]);
  });

  test('goes on with the others when one fails, which comes back at its next moment', async () => {
    const failed: unknown[] = [];
    const broken = jobOf('broken', 5, async () => {
      throw new Error('no list');
    });
    const sound = jobOf('sound', 5);
    const timetable = createTimetable([broken.job, sound.job], (job, error) => failed.push([job, String(error)]));
    await timetable.runDue(at('08:00'));
    await timetable.runDue(at('08:01'));
    await timetable.runDue(at('08:05'));
    expect(failed).toEqual([
      ['broken', 'Error: no list'],
      ['broken', 'Error: no list'],
    ]);
    expect(sound.ran).toHaveLength(2);
  });

  test('never runs a job beside itself', async () => {
    let atOnce = 0;
    let most = 0;
    const slow = jobOf('slow', 1, async () => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      await new Promise((resolve) => setTimeout(resolve, 5));
      atOnce -= 1;
    });
    const timetable = createTimetable([slow.job], noFailure);
    await Promise.all([timetable.runDue(at('08:00')), timetable.runDue(at('08:01'))]);
    expect([slow.ran.length, most]).toEqual([2, 1]);
  });

  test('says when the first of its jobs can be due; an empty one never is', () => {
    const timetable = createTimetable([jobOf('seldom', 60).job, jobOf('often', 5).job], noFailure);
    expect(timetable.nextAfter(at('08:00'))).toBe(at('08:05'));
    expect(createTimetable([], noFailure).nextAfter(at('08:00'))).toBeUndefined();
  });
});

describe('the next of some times of the day', () => {
  test.each([
    ['06:00', '07:00'],
    ['07:00', '12:30'],
    ['12:29', '12:30'],
  ])('after %s is %s', (time, next) => {
    expect(nextDailyMoment(['12:30', '07:00'], at(time))).toBe(at(next));
  });

  test('is the first of tomorrow after the last of today', () => {
    expect(nextDailyMoment(['12:30', '07:00'], at('12:30'))).toBe(momentAt(day('2026-11-24'), '07:00'));
  });

  test('without a time is a mistake of ours', () => {
    expect(() => nextDailyMoment([], at('08:00'))).toThrow('at least one time');
  });
});
