import type { ActDoors } from '../src/acts/asker.ts';
import type { ProjectCode } from '../src/domain/values/ids.ts';
import type { PersonId } from '../src/domain/values/person.ts';
import type {
  ChatDoor,
  Clock,
  Deliver,
  OpenLists,
  ProjectLedger,
  Roster,
  SendOutcome,
  UndoLedger,
} from '../src/ports.ts';
import type { TabUrl } from './tab-url.ts';
import type { Reply } from './turn.ts';

/** What the bot needs of the rest of the house. */
export interface BotDoors {
  readonly clock: Clock;
  readonly projects: Pick<ProjectLedger, 'projects' | 'projectOfChannel'>;
  readonly openLists: OpenLists;
  readonly roster: Roster;
  readonly undo: UndoLedger;
  readonly deliver: Deliver;
  /** What acts need: the bot only asks them. */
  readonly acts: ActDoors;
  /** Tells open tabs that the bot wrote to these lists. */
  changed(project: ProjectCode, lists: readonly string[]): void;
  /** Shows somebody an answer in their own chat, as a message of its own. */
  ownChat(to: PersonId, reply: Reply): Promise<SendOutcome>;
  /** Posts the confirmed week in the project's channel. */
  readonly announce: ChatDoor['toChannel'];
  /** Where the tab shows a project. */
  readonly tabUrl: TabUrl;
}
