import type { Day } from '../../src/domain/values/day.ts';
import type { ItemId } from '../../src/domain/values/ids.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { showDay } from '../../src/words/show-date.ts';

/** How values are written in the reader's language. */
export interface Reading {
  readonly language: Language;
  readonly boolean: (value: boolean) => string;
  readonly number: (value: number) => string;
  readonly euro: (value: number) => string;
  readonly day: (day: Day) => string;
  /** A name, with what tells its namesakes in this project apart. */
  readonly person: (id: PersonId | undefined, name: string) => string;
  /** The number of an item in another list. */
  readonly lookup: (list: string, id: ItemId) => string;
}

export interface ReadingWords {
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
  /** The letter before the number, by list. */
  readonly prefixes: Readonly<Record<string, string>>;
  readonly members: readonly Member[];
}

interface Member {
  readonly id: PersonId;
  readonly name: string;
  readonly shown: string;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

/** A date of a list may lie years away, so the year always stands with it. */
export const dayText = (day: Day, language: Language): string =>
  `${showDay(day, language, 'compact')} ${day.slice(0, 4)}`;

/** Remembers what it wrote: a search writes every cell of a list, formatting dates is most of that work. */
export function createReading({ language, yes, no, prefixes, members }: ReadingWords): Reading {
  const numbers = new Intl.NumberFormat(locales[language]);
  const euros = new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  });
  const days = new Map<Day, string>();
  // A cell keeps the name of its day: only where that says too little the name of the list of members is better.
  const namesakes = new Map(members.flatMap(({ id, name, shown }) => (shown === name ? [] : [[id, shown]])));
  return {
    language,
    boolean: (value) => (value ? yes : no),
    number: (value) => numbers.format(value),
    euro: (value) => euros.format(value),
    day(day) {
      const text = days.get(day) ?? dayText(day, language);
      days.set(day, text);
      return text;
    },
    person: (id, name) => (id === undefined ? undefined : namesakes.get(id)) ?? name,
    lookup: (list, id) => `${prefixes[list] ?? ''}${id}`,
  };
}
