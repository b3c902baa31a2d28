import type { Clock, Deliver, MailDoor, OpenLists, Project, ProjectLedger, Roster, SendLedger } from '../../ports.ts';
import type { ChangeWatch } from '../change-watch.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { ReportFailure } from '../report-failure.ts';
import type { Job } from '../timetable.ts';
import { createMorningJob } from './morning-job.ts';
import { createProposalsJob } from './proposals-job.ts';
import { createSubscriptionsJob } from './subscriptions-job.ts';

export interface JobDoors {
  readonly tenantId: string;
  readonly clock: Clock;
  readonly projects: Pick<ProjectLedger, 'projects'>;
  readonly openLists: OpenLists;
  readonly roster: Roster;
  readonly changeFeed: ChangeFeed;
  readonly ledger: SendLedger;
  readonly deliver: Deliver;
  readonly mail: MailDoor;
  readonly changeWatch: Pick<ChangeWatch, 'keepSubscriptions'>;
  readonly report: ReportFailure;
}

export const blockedProject =
  (report: ReportFailure) =>
  (project: Project, problem: string): void => {
    report(new Error(`project ${project.code} cannot be watched: ${problem}`), 'watch');
  };

/** Everything that time makes due; proposals come first, because the digest shows them. */
export const createJobs = (doors: JobDoors): readonly Job[] => [
  createSubscriptionsJob(doors),
  createProposalsJob(doors),
  createMorningJob(doors),
];
