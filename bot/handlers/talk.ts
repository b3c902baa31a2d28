import { createHash } from 'node:crypto';
import type { Day } from '../../src/domain/values/day.ts';
import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Person } from '../../src/ports.ts';
import type { Home } from '../../src/projects/home.ts';
import { createTranslate, type Translate } from '../../src/words/translate.ts';
import type { BotDoors } from '../bot-doors.ts';
import type { Scene } from '../cards/scene.ts';
import type { OpenQuestions } from '../talk/open-questions.ts';
import type { Turn } from '../turn.ts';

export type { Home };

/** What the bot needs of the rest of the house, beside what it remembers itself. */
export interface TalkDoors extends BotDoors {
  readonly questions: OpenQuestions;
}

/** One turn of somebody who signed in, with the projects that it can be about. */
export interface Talk {
  readonly doors: TalkDoors;
  readonly turn: Turn;
  readonly person: Person;
  readonly language: Language;
  readonly t: Translate;
  readonly today: Day;
  readonly homes: readonly Home[];
  /** Projects that did not answer now: what they hold is missing. */
  readonly unreachable: readonly ProjectCode[];
  /** The question that this turn answers, pressed or typed. */
  readonly asked?: string;
}

export const inLanguage = (talk: Talk, language: Language): Talk =>
  language === talk.language ? talk : { ...talk, language, t: createTranslate(language) };

export const sceneOf = ({ language, t, homes }: Talk): Scene => ({
  language,
  t,
  severalProjects: homes.length > 1,
});

/** Threads of a channel are one conversation: what was written in one can be undone in another. */
export const conversationOf = ({ place }: Turn): string =>
  place.kind === 'channel' ? place.channelId : place.conversation;

/** Names one thing that somebody asked once: asked again, or answered in another way, it is recognised. */
export function keyOf({ turn, asked }: Pick<Talk, 'turn' | 'asked'>, ...parts: readonly string[]): string {
  const origin = asked === undefined ? [conversationOf(turn), turn.activityId] : [asked];
  const text = [...origin, ...parts].join('|');
  return `bot-${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
}
