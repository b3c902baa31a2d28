import type { Day } from '../domain/values/day.ts';
import type { Language } from '../domain/values/project-vocabulary.ts';

/**
 * `short` 25 november · `weekday` wo 25 november · `compact` wo 25 nov · `day` wo 25 ·
 * `long` maandag 23 november 2026.
 */
export type DayStyle = 'short' | 'weekday' | 'compact' | 'day' | 'long';

/** Some versions of the language data write `nov.`: the dot is dropped. */
const namesOf = (days: readonly Date[], locale: string, options: Intl.DateTimeFormatOptions): readonly string[] => {
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  return days.map((day) => format.format(day).replace('.', ''));
};

const aDayOfEachMonth = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
/** From a Sunday on, as JavaScript counts. */
const aWeek = Array.from({ length: 7 }, (_, weekday) => new Date(Date.UTC(2026, 10, 1 + weekday)));

const namesIn = (locale: string) => ({
  weekday: namesOf(aWeek, locale, { weekday: 'short' }),
  fullWeekday: namesOf(aWeek, locale, { weekday: 'long' }),
  month: namesOf(aDayOfEachMonth, locale, { month: 'short' }),
  fullMonth: namesOf(aDayOfEachMonth, locale, { month: 'long' }),
});

/** Made once: the formats of the platform cost more than a whole sentence. */
const names = { nl: namesIn('nl-NL'), en: namesIn('en-GB') } as const satisfies Record<Language, object>;

/** A date as people write it in a sentence. */
export function showDay(day: Day, language: Language, style: DayStyle): string {
  const { weekday, fullWeekday, month, fullMonth } = namesOn(day, language);
  const number = String(Number(day.slice(8)));
  switch (style) {
    case 'short':
      return `${number} ${fullMonth}`;
    case 'weekday':
      return `${weekday} ${number} ${fullMonth}`;
    case 'compact':
      return `${weekday} ${number} ${month}`;
    case 'day':
      return `${weekday} ${number}`;
    case 'long':
      return `${fullWeekday} ${number} ${fullMonth} ${day.slice(0, 4)}`;
  }
}

function namesOn(day: Day, language: Language): Readonly<Record<keyof (typeof names)[Language], string>> {
  const { weekday, fullWeekday, month, fullMonth } = names[language];
  const date = new Date(`${day}T00:00:00Z`);
  const [weekdayOf, monthOf] = [date.getUTCDay(), date.getUTCMonth()];
  return {
    weekday: weekday[weekdayOf] ?? '',
    fullWeekday: fullWeekday[weekdayOf] ?? '',
    month: month[monthOf] ?? '',
    fullMonth: fullMonth[monthOf] ?? '',
  };
}
