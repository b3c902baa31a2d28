import { nextDailyMoment } from '../daily-moments.ts';
import type { Job } from '../timetable.ts';
import type { JobDoors } from './job-doors.ts';

/** Completes person cells of people whom a site has met since: nightly, when nobody is editing. */
export const createPeopleJob = ({ projects, healPeople }: JobDoors): Job => ({
  name: 'people',
  nextAfter: (moment) => nextDailyMoment(['04:45'], moment),
  async run() {
    for (const project of await projects.projects()) await healPeople(project);
  },
});
