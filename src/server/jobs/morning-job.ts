import { tellDelayed } from '../../messages/notice/tell-delayed.ts';
import { sendDigests } from '../../messages/digest/send-digests.ts';
import { nextSendMoment } from '../../domain/calendar/sending-window.ts';
import { dayAt, type Moment, momentAt, timeAt } from '../../domain/values/moment.ts';
import { sendMorning, type WatchedProject } from '../../messages/reminder/send-morning.ts';
import { nextDailyMoment } from '../daily-moments.ts';
import type { Job } from '../timetable.ts';
import { type JobDoors, reportBlocked } from './job-doors.ts';
import { alarmMissing } from './alarm-missing.ts';
import { createRetries } from './retries.ts';
import { watchedProjects } from './watched-projects.ts';

/** Default time of reminders and digest; projects may choose others. */
const defaultTimes = ['08:30'];

type Chosen = 'reminderTime' | 'digestTime';

/** The first moment from `from` on at which this project may be told. */
function nextTime({ facts: { settings }, calendar }: WatchedProject, chosen: Chosen, from: Moment): Moment {
  return nextSendMoment(from, { ...settings, reminderTime: settings[chosen] }, calendar);
}

/** Tells everybody what is due: first the digests, then what is left for each person. */
export function createMorningJob(doors: JobDoors): Job {
  let times: readonly string[] = defaultTimes;
  const retries = createRetries();
  return {
    name: 'morning',
    nextAfter: (moment) => retries.nextAfter(moment, nextDailyMoment(times, moment)),
    async run(now) {
      const today = dayAt(now);
      const { watched, blocked } = await watchedProjects(doors);
      reportBlocked(doors.report, blocked);
      retries.remember(blocked.length > 0, now);
      const midnight = momentAt(today, '00:00');
      const chosen = watched.flatMap((project) => [
        nextTime(project, 'reminderTime', midnight),
        nextTime(project, 'digestTime', midnight),
      ]);
      times = [...new Set([...defaultTimes, ...chosen.map((moment) => timeAt(moment))])];
      for (const project of watched.filter((one) => nextTime(one, 'digestTime', now) === now)) {
        // Numbers from half of the lists must not be trusted: whoever can mend it hears of it instead.
        if (project.missing.length > 0) {
          await alarmMissing(project, doors, today).catch((error: unknown) => doors.report(error, 'alarm'));
          continue;
        }
        // One project whose digest cannot be made must not keep the reminders of all others.
        await sendDigests(project, doors, today).catch((error: unknown) => doors.report(error, 'digest'));
      }
      const reminded = watched.filter((one) => nextTime(one, 'reminderTime', now) === now);
      const waiting = await doors.ledger.unfinishedMessages();
      for (const { facts, project, calendar, roster: members } of reminded) {
        const place = { project, facts, calendar, members, settings: facts.settings, today };
        await tellDelayed(waiting, place, doors).catch((error: unknown) => doors.report(error, 'notice'));
      }
      await sendMorning(reminded, doors, today);
    },
  };
}
