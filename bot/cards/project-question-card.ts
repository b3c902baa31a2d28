import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import type { Command } from '../understand/command.ts';
import { execute, line } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

interface NamedProject {
  readonly code: ProjectCode;
  readonly name: string;
}

/** Asks which project is meant: a button each. */
export function projectQuestionCard(
  projects: readonly NamedProject[],
  again: (project: ProjectCode) => Command,
  { language, t }: Scene,
  number?: string,
): Reply {
  const text = number === undefined ? t('cards.ask.whichProject') : t('cards.ask.whichProjectFor', { number });
  return cardReply({
    language,
    summary: text,
    body: [line(literal(text))],
    actions: projects.map(({ code, name }) =>
      execute(`${code} ${name}`, { verb: 'run', language, project: code, command: again(code) }),
    ),
  });
}
