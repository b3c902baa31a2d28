import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { Home } from '../../src/projects/home.ts';
import { projectQuestionCard } from '../cards/project-question-card.ts';
import type { Reply } from '../turn.ts';
import type { Command } from '../understand/command.ts';
import { questionIdIn } from './ask-question.ts';
import { sceneOf, type Talk } from './talk.ts';

/** Asks which project is meant, by button or by name. */
export function askProject(
  homes: readonly Home[],
  again: (project: ProjectCode) => Command,
  talk: Talk,
  number?: string,
): Reply {
  const { doors, turn, language } = talk;
  const asked = questionIdIn(talk);
  const choices = homes.map(({ project: { code }, name }) => ({
    code,
    name,
    data: { verb: 'run' as const, language, asked, project: code, command: again(code) },
  }));
  const reply = projectQuestionCard(choices, sceneOf(talk), number);
  doors.questions.keep(turn, { id: asked, asks: choices, words: reply.summary });
  return reply;
}
