import { sendDigests } from '../../digest/send-digests.ts';
import { dayAt, timeAt } from '../../domain/values/moment.ts';
import { isInSendingWindow } from '../../domain/sending-window.ts';
import { sendMorning } from '../../reminders/send-morning.ts';
import { nextDailyMoment } from '../daily-moments.ts';
import type { Job } from '../timetable.ts';
import { blockedProject, type JobDoors } from './job-doors.ts';
import { watchedProjects } from './watched-projects.ts';

/** Default time of reminders and digest; projects may choose others. */
const defaultTimes = ['08:30'];

/** Tells everybody what is due: first the digests, then what is left for each person. */
export function createMorningJob(doors: JobDoors): Job {
  let times: readonly string[] = defaultTimes;
  return {
    name: 'morning',
    nextAfter: (moment) => nextDailyMoment(times, moment),
    async run(now) {
      const [today, time] = [dayAt(now), timeAt(now)];
      const all = await watchedProjects({ ...doors, blocked: blockedProject(doors.report) });
      const chosen = all.flatMap(({ facts: { settings } }) => [settings.reminderTime, settings.digestTime]);
      times = [...new Set([...defaultTimes, ...chosen])];
      const open = all.filter(({ facts, calendar }) => isInSendingWindow(now, facts.settings, calendar));
      await sendDigests(
        open.filter(({ facts }) => facts.settings.digestTime <= time),
        doors,
        today,
      );
      await sendMorning(
        open.filter(({ facts }) => facts.settings.reminderTime <= time),
        doors,
        today,
      );
    },
  };
}
