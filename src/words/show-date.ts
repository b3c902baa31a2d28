import type { Day } from '../domain/values/day.ts';
import type { Language } from '../domain/values/project-vocabulary.ts';

/**
 * `short` 25 november · `weekday` wo 25 november · `compact` wo 25 nov · `day` wo 25 ·
 * `long` maandag 23 november 2026.
 */
export type DayStyle = 'short' | 'weekday' | 'compact' | 'day' | 'long';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** A date as people write it in a sentence. */
export function showDay(day: Day, language: Language, style: DayStyle): string {
  const part = (options: Intl.DateTimeFormatOptions): string => partOf(day, language, options);
  const number = String(Number(day.slice(8)));
  const weekday = part({ weekday: 'short' });
  switch (style) {
    case 'short':
      return `${number} ${part({ month: 'long' })}`;
    case 'weekday':
      return `${weekday} ${number} ${part({ month: 'long' })}`;
    case 'compact':
      return `${weekday} ${number} ${part({ month: 'short' })}`;
    case 'day':
      return `${weekday} ${number}`;
    case 'long':
      return `${part({ weekday: 'long' })} ${number} ${part({ month: 'long' })} ${day.slice(0, 4)}`;
  }
}

/** Some versions of the language data write `nov.`: the dot is dropped. */
function partOf(day: Day, language: Language, options: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(locales[language], { ...options, timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`)).replace('.', '');
}
