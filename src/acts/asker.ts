import type { ProjectCode } from '../domain/values/ids.ts';
import type { Home } from '../projects/home.ts';
import type { ActMemories } from '../act-memories.ts';
import type { AskToConfirm, ChatDoor, Clock, TellNotice } from '../ports.ts';

/** Who asks for an act, in which project, through which door. */
export interface Asker {
  readonly home: Home;
  /** The conversation or tab in which a write can be taken back as "the last one". */
  readonly from: string;
  /** One sentence asked for this and for what it wrote before: they are taken back together. */
  readonly joins?: boolean;
}

/** What acts need of the rest of the house. */
export interface ActDoors extends ActMemories {
  readonly clock: Clock;
  readonly tell: TellNotice;
  readonly askToConfirm: AskToConfirm;
  /** Posts in the project's channel. */
  readonly announce: ChatDoor['toChannel'];
  /** Tells open tabs that these lists changed. */
  changed(project: ProjectCode, lists: readonly string[]): void;
}
