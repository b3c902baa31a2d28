import type { View } from '../../src/views/view.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { spokenParts } from './spoken-parts.ts';
import type { DataOf } from './data/card-data.ts';
import { type CardAction, execute, type Fact, facts, heading, remark } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

export interface Result {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly remarks: readonly string[];
  /** What was written and can be taken back, what followed by itself included. */
  readonly undo: readonly UndoButton[];
}

export interface UndoButton {
  readonly title: string;
  readonly data: DataOf<'undo'>;
}

/** What was done, repeated in full, with the way back. */
export function resultCard({ title, facts: shown, remarks, undo }: Result, { language }: Scene): Reply {
  const actions: CardAction[] = undo.map((button) => execute(button.title, button.data));
  return cardReply({
    language,
    summary: spokenParts([title, ...remarks]),
    body: [heading(literal(title)), facts(shown), ...remarks.map((one) => remark(literal(one)))],
    actions,
    forEveryone: true,
  });
}

const pointables = ['Actions', 'ControlMeasures', 'Risks', 'Decisions'] as const;

type Pointable = (typeof pointables)[number];

/** The list as a button can name it; undefined for one that no button points at. */
export const pointable = (name: string): Pointable | undefined => pointables.find((one) => one === name);

/** The data of the button that takes this version back. */
export const undoData = (
  { project, id, etag }: Pick<View, 'project' | 'id' | 'etag'>,
  list: Pointable,
  { language }: Scene,
): DataOf<'undo'> => ({ verb: 'undo', language, project, list, item: id, etag });
