import type { DeltaWatch } from '../../graph/watch/delta-watch.ts';
import type { CursorLedger } from '../../ledger/sqlite-cursor-ledger.ts';
import type { LookLedger } from '../../ledger/sqlite-look-ledger.ts';
import type { IntentLedger, UndoLedger } from '../../act-memories.ts';
import type {
  ChatDoor,
  Clock,
  Deliver,
  MailDoor,
  OpenLists,
  Project,
  ProjectLedger,
  Roster,
  SendLedger,
  TellNotice,
} from '../../ports.ts';
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
  readonly deltaWatch: DeltaWatch;
  readonly cursors: CursorLedger;
  readonly looks: LookLedger;
  readonly intents: IntentLedger;
  readonly undo: Pick<UndoLedger, 'wasSeen' | 'firstTime' | 'writeAt'>;
  readonly tell: TellNotice;
  readonly announce: ChatDoor['toChannel'];
  readonly ledger: SendLedger;
  readonly deliver: Deliver;
  readonly mail: MailDoor;
  readonly changeWatch: Pick<ChangeWatch, 'keepSubscriptions'>;
  /** Completes half-known people in a project's lists; answers how many rows. */
  healPeople(project: Project): Promise<number>;
  readonly report: ReportFailure;
}

/** A project whose lists could not be read or written now. */
export interface Blocked {
  readonly project: Project;
  readonly problem: string;
}

/** Tells the log which projects wait, and why. */
export function reportBlocked(report: ReportFailure, blocked: readonly Blocked[]): void {
  for (const { project, problem } of blocked) report(new Error('project waits'), `watch ${project.code}: ${problem}`);
}
