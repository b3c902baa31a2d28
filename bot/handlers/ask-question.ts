import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { Command } from '../understand/command.ts';
import type { DataOf } from '../cards/data/card-data.ts';
import { questionCard } from '../cards/question-card.ts';
import { type Question, questionSchema } from '../understand/question.ts';
import type { Reply } from '../turn.ts';
import { listedPeople } from './listed-people.ts';
import { sceneOf, type Talk } from './talk.ts';

export interface Open {
  readonly command: Command;
  readonly ask: Question;
  readonly later: readonly Question[];
  readonly project?: ProjectCode;
  /** How many items a confirmation is about. */
  readonly count?: number;
}

/** Asks one question; the card carries all that is known, so that nothing has to be remembered here. */
export function askQuestion({ command, ask, later, project, count }: Open, talk: Talk): Reply {
  const data: DataOf<'answer'> = {
    verb: 'answer',
    language: talk.language,
    command,
    ask: questionSchema.parse(ask),
    later: later.map((question) => questionSchema.parse(question)),
    ...(project === undefined ? {} : { project }),
  };
  return questionCard({
    scene: sceneOf(talk),
    data,
    members: membersOf(talk, project),
    ...(count === undefined ? {} : { count }),
  });
}

/** The people of the project, or of all projects while it is open which one is meant. */
function membersOf(talk: Talk, project: ProjectCode | undefined) {
  const meant = talk.homes.filter(({ project: { code } }) => project === undefined || code === project);
  return listedPeople(meant, talk);
}
