import type { Job } from '../timetable.ts';
import type { JobDoors } from './job-doors.ts';
import { createMorningJob } from './morning-job.ts';
import { createPeopleJob } from './people-job.ts';
import { createProposalsJob } from './proposals-job.ts';
import { createSubscriptionsJob } from './subscriptions-job.ts';

/** Everything that time makes due; proposals come first, because the digest shows them. */
export const createJobs = (doors: JobDoors): readonly Job[] => [
  createSubscriptionsJob(doors),
  createPeopleJob(doors),
  createProposalsJob(doors),
  createMorningJob(doors),
];
