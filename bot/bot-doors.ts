import type { ActDoors } from '../src/acts/asker.ts';
import type { PersonId } from '../src/domain/values/person.ts';
import type { Clock, OpenLists, ProjectLedger, Roster, SendOutcome } from '../src/ports.ts';
import type { TabUrl } from './tab-url.ts';
import type { Reply } from './turn.ts';

/** What the bot needs of the rest of the house. */
export interface BotDoors {
  readonly clock: Clock;
  readonly projects: Pick<ProjectLedger, 'projects' | 'projectOfChannel'>;
  readonly openLists: OpenLists;
  readonly roster: Roster;
  /** What acts need: the bot only asks them. */
  readonly acts: ActDoors;
  /** Shows somebody an answer in their own chat, as a message of its own. */
  ownChat(to: PersonId, reply: Reply): Promise<SendOutcome>;
  /** Where the tab shows a project. */
  readonly tabUrl: TabUrl;
}
