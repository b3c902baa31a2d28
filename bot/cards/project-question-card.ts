import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import type { DataOf } from './data/card-data.ts';
import { execute, line } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

/** A project that may be meant, with what its button carries out. */
export interface ProjectChoice {
  readonly code: string;
  readonly name: string;
  readonly data: DataOf<'run'>;
}

/** Asks which project is meant: a button each. */
export function projectQuestionCard(
  projects: readonly ProjectChoice[],
  { language, t }: Scene,
  number?: string,
): Reply {
  const text = number === undefined ? t('cards.ask.whichProject') : t('cards.ask.whichProjectFor', { number });
  return cardReply({
    language,
    summary: text,
    body: [line(literal(text))],
    actions: projects.map(({ code, name, data }) => execute(`${code} ${name}`, data)),
  });
}
