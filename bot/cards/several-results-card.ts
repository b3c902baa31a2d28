import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { spokenParts } from './spoken-parts.ts';
import type { DataOf } from './data/card-data.ts';
import { execute, heading, line } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

export interface OneOfSeveral {
  readonly number: string;
  readonly text: string;
  readonly undo?: DataOf<'undo'>;
}

/** What became of each item when somebody changed several at once. */
export function severalResultsCard(results: readonly OneOfSeveral[], { language, t }: Scene): Reply {
  const changed = results.flatMap(({ number, undo }) => (undo === undefined ? [] : [{ number, undo }]));
  const title = t('cards.done.several', { count: changed.length });
  return cardReply({
    language,
    summary: spokenParts([title, ...results.map(({ text }) => text)]),
    body: [heading(literal(title)), ...results.map(({ text }) => line(literal(text)))],
    actions: changed.map(({ number, undo }) => execute(t('cards.button.undoItem', { number }), undo)),
    forEveryone: true,
  });
}
