import type { ActDoors } from '../../acts/asker.ts';
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
  readonly acts: ActDoors;
}
