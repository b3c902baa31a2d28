import type { GivenAction } from '../../messages/notice/tell-new-owner.ts';
import type { Clock, OpenLists, ProjectLedger, Roster } from '../../ports.ts';
import type { ChangeFeed } from '../change-feed.ts';
import type { VerifyPerson } from './api-token.ts';

/** What the tab's API needs of the rest of the house. */
export interface ApiDoors {
  readonly clock: Clock;
  readonly verifyPerson: VerifyPerson;
  readonly projects: Pick<ProjectLedger, 'projects'>;
  readonly openLists: OpenLists;
  readonly roster: Roster;
  readonly changeFeed: ChangeFeed;
  /** Tells the new owner of an action; whether that works must not change what the writer is told. */
  given(action: GivenAction): void;
}
