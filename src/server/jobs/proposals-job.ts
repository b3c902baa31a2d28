import { isDigestDay } from '../../domain/digest-day.ts';
import { dayAt, timeAt } from '../../domain/values/moment.ts';
import { writeProposals } from '../../grotik/write-proposals.ts';
import { grotikStatusList } from '../../lists/grotik-status.ts';
import { nextDailyMoment } from '../daily-moments.ts';
import type { Job } from '../timetable.ts';
import { blockedProject, type JobDoors } from './job-doors.ts';
import { watchedProjects } from './watched-projects.ts';

/** When the lights of last week are proposed on the first working day of a week (domain sheet 3.5). */
const proposalTime = '07:00';

/** Proposes the six lights before anybody reads the digest. */
export const createProposalsJob = (doors: JobDoors): Job => ({
  name: 'proposals',
  nextAfter: (moment) => nextDailyMoment([proposalTime], moment),
  async run(now) {
    if (timeAt(now) < proposalTime) return;
    const today = dayAt(now);
    for (const { project, facts, calendar } of await watchedProjects({
      ...doors,
      blocked: blockedProject(doors.report),
    })) {
      const mondayRhythm = { ...facts.settings, digestDay: 1 as const };
      if (!isDigestDay(mondayRhythm, calendar, today)) continue;
      const store = doors.openLists(project, { kind: 'app' });
      const written = await writeProposals({ store, facts, calendar, today });
      if (written.ok) doors.changeFeed.signal(project.code, [grotikStatusList.name]);
      else blockedProject(doors.report)(project, written.problem.kind);
    }
  },
});
