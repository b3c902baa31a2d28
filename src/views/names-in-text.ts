import type { Item, ListDeclaration } from '../lists/list.ts';
import { peopleIn } from './person-columns.ts';

/** People are called by any part of their name: `van` and `de` are none. */
export const namesOf = (name: string): readonly string[] => [
  name,
  ...name.split(/[\s,]+/).filter((part) => part.length > 2 && /^\p{Lu}/u.test(part) && !/^[\p{Lu}.]+$/u.test(part)),
];

/** Finds any of these phrases as whole words, the longest first. */
export const wordsIn = (phrases: readonly string[], flags: string): RegExp => {
  const sources = phrases.toSorted((a, b) => b.length - a.length).map(escaped);
  return new RegExp(`(?<![\\p{L}\\d])(?:${sources.join('|')})(?![\\p{L}\\d])`, flags);
};

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);

/** Takes the people of a row out of what somebody typed in it: "@Daan: zaal reserveren" says whose it is. */
export function withoutNames(list: ListDeclaration, item: Item): (cells: Item['cells']) => Item['cells'] {
  const names = peopleIn(list, item).flatMap(namesOf);
  if (names.length === 0) return (cells) => cells;
  const named = wordsIn(names, 'giu');
  const isText = (column: string): boolean => ['text', 'note'].includes(list.columns[column]?.kind ?? '');
  return (cells) =>
    Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => [
        column,
        typeof cell === 'string' && isText(column) ? cell.replace(named, '…') : cell,
      ]),
    );
}
