import type { Job } from '../timetable.ts';
import type { JobDoors } from './job-doors.ts';
import { createConsequencesJob } from './consequences-job.ts';
import { createInterruptedJob } from './interrupted-job.ts';
import { createMorningJob } from './morning-job.ts';
import { createPeopleJob } from './people-job.ts';
import { createProposalsJob } from './proposals-job.ts';
import { createSubscriptionsJob } from './subscriptions-job.ts';

/** Everything that time makes due; the morning comes last, because it tells what the others did. */
export const createJobs = (doors: JobDoors): readonly Job[] => [
  createSubscriptionsJob(doors),
  createPeopleJob(doors),
  createConsequencesJob(doors),
  createInterruptedJob(doors),
  createProposalsJob(doors),
  createMorningJob(doors),
];
