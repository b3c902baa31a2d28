import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { Command } from '../understand/command.ts';
import type { DataOf } from '../cards/data/card-data.ts';
import { questionCard } from '../cards/question-card.ts';
import { type Question, questionSchema } from '../understand/question.ts';
import type { Reply } from '../turn.ts';
import { listedPeople } from './listed-people.ts';
import { keyOf, sceneOf, type Talk } from './talk.ts';

export interface Open {
  readonly command: Command;
  readonly ask: Question;
  readonly later: readonly Question[];
  readonly project?: ProjectCode;
  /** How many items a confirmation is about. */
  readonly count?: number;
  /** The question of which this is a closer one. */
  readonly id?: string;
}

/** Asks one question; the card carries all that is known, and the conversation remembers that it was asked. */
export function askQuestion(open: Open, talk: Talk): Reply {
  const { command, ask, later, project, count, id: asked = questionIdIn(talk) } = open;
  const data: DataOf<'answer'> = {
    verb: 'answer',
    language: talk.language,
    asked,
    command,
    ask: questionSchema.parse(ask),
    later: later.map((question) => questionSchema.parse(question)),
    ...(project === undefined ? {} : { project }),
  };
  const reply = questionCard({
    scene: sceneOf(talk),
    data,
    members: membersOf(talk, project),
    ...(count === undefined ? {} : { count }),
  });
  talk.doors.questions.keep(talk.turn, { id: asked, asks: data, words: reply.summary });
  return reply;
}

/** The people of the project, or of all projects while it is open which one is meant. */
function membersOf(talk: Talk, project: ProjectCode | undefined) {
  const meant = talk.homes.filter(({ project: { code } }) => project === undefined || code === project);
  return listedPeople(meant, talk);
}

/** One thing that was said leads to one chain of questions, whichever way each of them is answered. */
export const questionIdIn = (talk: Talk, about = ''): string => keyOf(talk, 'question', about);
