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
  /** Present when something was written that can be taken back. */
  readonly undo?: DataOf<'undo'>;
}

/** What was done, repeated in full, with the way back. */
export function resultCard({ title, facts: shown, remarks, undo }: Result, { language, t }: Scene): Reply {
  const actions: CardAction[] = undo === undefined ? [] : [execute(t('cards.button.undo'), undo)];
  return cardReply({
    language,
    summary: spokenParts([title, ...remarks]),
    body: [heading(literal(title)), facts(shown), ...remarks.map((one) => remark(literal(one)))],
    actions,
    forEveryone: true,
  });
}

type Pointable = 'Actions' | 'ControlMeasures' | 'Risks' | 'Decisions';

/** The data of the button that takes this version back. */
export const undoData = (
  { project, id, etag }: Pick<View, 'project' | 'id' | 'etag'>,
  list: Pointable,
  { language }: Scene,
): DataOf<'undo'> => ({ verb: 'undo', language, project, list, item: id, etag });
