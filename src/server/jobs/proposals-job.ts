import { isWeekConfirmed } from '../../domain/grotik/trend.ts';
import type { Day } from '../../domain/values/day.ts';
import { dayAt, timeAt } from '../../domain/values/moment.ts';
import { mondayOfDay, reportedWeek } from '../../domain/values/week.ts';
import { isAnyNew } from '../../grotik/is-any-new.ts';
import { writeProposals } from '../../grotik/write-proposals.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import type { WatchedProject } from '../../messages/reminder/send-morning.ts';
import { nextDailyMoment } from '../daily-moments.ts';
import type { Job } from '../timetable.ts';
import { type Blocked, type JobDoors, reportBlocked } from './job-doors.ts';
import { createRetries } from './retries.ts';
import { watchedProjects } from './watched-projects.ts';

/** When the lights of last week are proposed on the first working day of a week (domain sheet 3.5). */
const proposalTime = '07:00';

/**
 * On the first working day of the week, or later when Spil was away on that day; then again each working morning, so
 * that what is waiting to be confirmed is no older than today.
 */
function isToBeProposed({ project, facts, calendar }: WatchedProject, today: Day): boolean {
  const isKnown = facts.grotik.some(({ cells }) => cells.WeekKey === reportedWeek(today));
  if (isKnown) return calendar.isWorkingDay(today) && !isWeekConfirmed(facts.grotik, reportedWeek(today));
  const firstDay = calendar.nextWorkingDay(mondayOfDay(today));
  return today === firstDay || (firstDay < today && project.watchedSince <= firstDay);
}

async function propose(watched: WatchedProject, doors: JobDoors, today: Day): Promise<readonly Blocked[]> {
  const { project, facts, calendar } = watched;
  const store = doors.openLists(project, { kind: 'app' });
  const written = await writeProposals({ store, facts, calendar, today });
  if (!written.ok) return [{ project, problem: written.problem.kind }];
  if (isAnyNew(written.value, facts.grotik)) doors.changeFeed.signal(project.code, [grotikStatusList.name]);
  return [];
}

/** Proposes the six lights before anybody reads the digest. */
export function createProposalsJob(doors: JobDoors): Job {
  const retries = createRetries();
  return {
    name: 'proposals',
    nextAfter: (moment) => retries.nextAfter(moment, nextDailyMoment([proposalTime], moment)),
    async run(now) {
      if (timeAt(now) < proposalTime) return;
      const today = dayAt(now);
      const { watched, blocked } = await watchedProjects(doors);
      const unwritten: Blocked[] = [...blocked];
      // A light from half of the lists would be a guess: such a project waits until its lists are back.
      const whole = watched.filter(({ missing }) => missing.length === 0);
      for (const project of whole.filter((one) => isToBeProposed(one, today))) {
        unwritten.push(...(await propose(project, doors, today)));
      }
      reportBlocked(doors.report, unwritten);
      retries.remember(unwritten.length > 0, now);
    },
  };
}
