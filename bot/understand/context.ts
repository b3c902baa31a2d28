import type { ItemId, ProjectCode } from '../../src/domain/values/ids.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { DayContext } from '../../src/reading/days/day-reading.ts';
import type { KnownPerson } from '../../src/reading/people/match-person.ts';

/** The letter that stands before an item's number. */
export type ListLetter = 'A' | 'R' | 'B';

/** An item by its title, enough to notice that two things are alike. */
export interface ItemTitle {
  readonly list: ListLetter;
  readonly number: ItemId;
  readonly title: string;
  readonly owner?: PersonId;
}

/** A Teams mention inside the text; `text` as it stands there, `<at>` tags included or not. */
export interface Mention {
  readonly text: string;
  readonly id: PersonId;
}

/** What a sentence is understood against. */
export interface Context extends Pick<DayContext, 'today' | 'calendar' | 'beforeMeansPreviousDay'> {
  readonly sender: KnownPerson;
  readonly roster: readonly KnownPerson[];
  readonly mentions?: readonly Mention[];
  /** Organisations that own things without an account here. */
  readonly organisations?: readonly string[];
  /** Language of the conversation, for sentences that do not show one. */
  readonly locale?: Language;
  readonly items?: readonly ItemTitle[];
  /** Codes of all projects: one that is said beside an item belongs to it, wherever it is said. */
  readonly projects?: readonly ProjectCode[];
}
