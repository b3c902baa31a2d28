import { createHash } from 'node:crypto';
import type { WorkingCalendar } from '../../src/domain/calendar/calendar.ts';
import type { Actor } from '../../src/domain/people/permission.ts';
import type { Author } from '../../src/domain/people/author.ts';
import type { Settings } from '../../src/domain/settings/settings.ts';
import type { Day } from '../../src/domain/values/day.ts';
import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { PersonRef } from '../../src/domain/values/person.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { ProjectRole } from '../../src/lists/project-roles.ts';
import type { ListStore, Member, Person, Project } from '../../src/ports.ts';
import { createTranslate, type Translate } from '../../src/words/translate.ts';
import type { BotDoors } from '../bot-doors.ts';
import type { Scene } from '../cards/scene.ts';
import type { Turn } from '../turn.ts';

/** A project whose lists the speaker can open, with what its rules need. */
export interface Home {
  readonly project: Project;
  readonly name: string;
  /** Opened with the speaker's own rights. */
  readonly store: ListStore;
  readonly settings: Settings;
  readonly calendar: WorkingCalendar;
  readonly roles: readonly ProjectRole[];
  readonly members: readonly Member[];
  /** The speaker, as this project knows them. */
  readonly actor: Actor;
}

/** One turn of somebody who signed in, with the projects that it can be about. */
export interface Talk {
  readonly doors: BotDoors;
  readonly turn: Turn;
  readonly person: Person;
  readonly language: Language;
  readonly t: Translate;
  readonly today: Day;
  readonly homes: readonly Home[];
  /** Projects that did not answer now: what they hold is missing. */
  readonly unreachable: readonly ProjectCode[];
}

export const inLanguage = (talk: Talk, language: Language): Talk =>
  language === talk.language ? talk : { ...talk, language, t: createTranslate(language) };

export const sceneOf = ({ language, t, homes }: Talk): Scene => ({
  language,
  t,
  severalProjects: homes.length > 1,
});

export const authorOf = ({ person, today }: Talk): Author => ({ name: person.name, today });

export const selfOf = ({ person }: Talk): PersonRef => ({ aad: person.id, name: person.name });

/** Threads of a channel are one conversation: what was written in one can be undone in another. */
export const conversationOf = ({ place }: Turn): string =>
  place.kind === 'channel' ? place.channelId : place.conversation;

/** Names one thing that somebody asked once: asked again it is recognised. */
export function keyOf({ turn }: Talk, ...parts: readonly string[]): string {
  const text = [conversationOf(turn), turn.activityId, ...parts].join('|');
  return `bot-${createHash('sha256').update(text).digest('hex').slice(0, 40)}`;
}
