import type { Item, ListDeclaration } from '../lists/list.ts';
import { visibleNumber } from '../lists/list.ts';
import { namesOf, wordsIn } from './names-in-text.ts';
import { peopleIn } from './person-columns.ts';
import type { Reader } from './reader.ts';
import { hides, namesPeople, type Row, shareOf } from './view.ts';

/** Whether a text repeats something that a reader may not see. */
export type Tells = (text: string) => boolean;

/**
 * Texts that people or rules wrote about the project may quote any row. What a hidden row holds, or who is late in a
 * channel, is looked for in them; a text that holds it is left out as a whole.
 */
export function secretsOf(rows: readonly Row[], reader: Reader): Tells {
  const phrases = new Set(
    rows.flatMap((row) => {
      const share = { share: shareOf(row, reader) };
      if (hides(share)) return phrasesOf(row.list, row.item);
      return namesPeople(share) ? [] : peopleIn(row.list, row.item).flatMap(namesOf);
    }),
  );
  if (phrases.size === 0) return () => false;
  const secret = wordsIn([...phrases], 'iu');
  return (text) => secret.test(withoutThousands(text));
}

/** Shorter pieces of a text are words that anybody uses. */
const shortestText = 4;

/** Smaller numbers stand everywhere: classes, counts. */
const smallestNumber = 100;

function phrasesOf(list: ListDeclaration, item: Item): readonly string[] {
  const { ClientKey: _, ProjectCode: __, ...columns } = list.columns;
  const told = Object.entries(columns).flatMap(([name, { kind }]) => phrasesIn(item.cells[name], kind));
  const number = list.prefix === undefined ? [] : [visibleNumber(list, item.id)];
  return [...number, ...told, ...peopleIn(list, item).flatMap(namesOf)];
}

function phrasesIn(cell: unknown, kind: string): readonly string[] {
  if (typeof cell === 'number') return cell >= smallestNumber ? [String(cell)] : [];
  if (typeof cell !== 'string') return [];
  if (kind === 'day') return dayPhrases(cell);
  return kind === 'text' || kind === 'note' ? textPhrases(cell) : [];
}

/** A rule quotes a title without the brackets behind it. */
function textPhrases(text: string): readonly string[] {
  const whole = text.trim().replace(/[.!?]$/, '');
  const parts = [whole, whole.split(' (')[0] ?? whole, ...whole.split('\n').map((line) => line.trim())];
  return parts.filter((part) => part.length >= shortestText).map(withoutThousands);
}

const months = ['nl-NL', 'en-GB'].flatMap((locale) =>
  (['long', 'short'] as const).map((month) => new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })),
);

function dayPhrases(day: string): readonly string[] {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return [];
  const [, month = '', number = ''] = day.split('-').map(Number).map(String);
  return [
    day,
    `${number}-${month}`,
    `${number}/${month}`,
    ...months.map((format) => `${number} ${format.format(date).replace('.', '')}`),
  ];
}

const withoutThousands = (text: string): string => text.replaceAll(/(?<=\d)[.\s\u00a0](?=\d{3}(?!\d))/g, '');
