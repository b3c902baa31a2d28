import { showList } from '../../src/words/show-list.ts';
import type { Command } from '../understand/command.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { execute, heading, line } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';
import { spokenParts } from './spoken-parts.ts';

/** What could be done of a sentence, with the numbers that it is about. */
interface Rest {
  readonly numbers: readonly string[];
  readonly command: Command;
}

/** Of several items one or more are refused: why, that nothing was written, and the rest at one press. */
export function notAllCard(refusals: readonly string[], { numbers, command }: Rest, { language, t }: Scene): Reply {
  const title = t('cards.done.notAll');
  const button = t('cards.button.onlyThese', { numbers: showList(numbers, language) });
  return {
    ...cardReply({
      language,
      summary: spokenParts([title, ...refusals]),
      body: [heading(title), ...refusals.map((text) => line(literal(text)))],
      actions: numbers.length === 0 ? [] : [execute(button, { verb: 'run', language, command })],
    }),
    beside: true,
  };
}
