import type { Clock, Deliver, MailDoor, OpenLists, Project, ProjectLedger, Roster, SendLedger } from '../../ports.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { ChangeWatch } from '../change-watch.ts';
import type { ReportFailure } from '../report-failure.ts';

/** What timed work needs of the rest of the house. */
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

/** Tells the log that a project cannot be watched: its reminders wait until it can. */
export const blockedProject =
  (report: ReportFailure) =>
  (project: Project, problem: string): void => {
    report(new Error(`project ${project.code} cannot be watched: ${problem}`), 'watch');
  };
