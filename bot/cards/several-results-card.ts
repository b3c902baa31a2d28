import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { spokenParts } from './spoken-parts.ts';
import { execute, heading, line } from './elements.ts';
import { literal } from './literal.ts';
import type { UndoButton } from './result-card.ts';
import type { Scene } from './scene.ts';

export interface OneOfSeveral {
  readonly text: string;
  readonly isChanged: boolean;
  /** What was written and can be taken back, what followed by itself included. */
  readonly undo: readonly UndoButton[];
}

/** What became of each item when somebody changed several at once, or took that back. */
export function severalResultsCard(
  results: readonly OneOfSeveral[],
  { language, t }: Scene,
  did: 'done' | 'undone' = 'done',
): Reply {
  const title = t(`cards.${did}.several`, { count: results.filter(({ isChanged }) => isChanged).length });
  return cardReply({
    language,
    summary: spokenParts([title, ...results.map(({ text }) => text)]),
    body: [heading(literal(title)), ...results.map(({ text }) => line(literal(text)))],
    actions: results.flatMap(({ undo }) => undo.map((button) => execute(button.title, button.data))),
    forEveryone: true,
  });
}
