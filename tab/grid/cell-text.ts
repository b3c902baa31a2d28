import type { Day } from '../../src/domain/values/day.ts';
import type { ItemId } from '../../src/domain/values/ids.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Column } from '../../src/lists/column.ts';
import type { Item } from '../../src/lists/list.ts';
import { showDay } from '../../src/words/show-date.ts';
import { type CellValue, isPersonRef } from './cell-value.ts';

/** What is needed to turn a cell into text. */
export interface Reading {
  readonly language: Language;
  readonly yes: string;
  readonly no: string;
  /** The number and name of an item in another list. */
  readonly lookup: (list: string, id: ItemId) => string;
}

const locales: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };

const showNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language]).format(value);

const showEuro = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(value);

/** A date of a list may lie years away, so the year always stands with it. */
export const dayText = (day: Day, language: Language): string =>
  `${showDay(day, language, 'compact')} ${day.slice(0, 4)}`;

/** The text of a cell in the reader's language; empty for an empty cell. */
export function cellText(column: Column, value: CellValue, reading: Reading): string {
  if (value === undefined || value === '') return '';
  if (Array.isArray(value)) return value.map((part: CellValue) => partText(column, part, reading)).join(', ');
  return partText(column, value, reading);
}

function partText(column: Column, value: CellValue, reading: Reading): string {
  if (isPersonRef(value)) return value.name;
  if (typeof value === 'boolean') return value ? reading.yes : reading.no;
  if (typeof value === 'number') return numberText(column, value, reading);
  if (typeof value !== 'string') return '';
  if (column.kind === 'day') return dayText(value as Day, reading.language);
  if (column.kind === 'choice' || column.kind === 'choices') return column.choices[value]?.[reading.language] ?? value;
  return value;
}

function numberText(column: Column, value: number, reading: Reading): string {
  if (column.kind === 'currency') return showEuro(value, reading.language);
  if (column.kind === 'lookup' || column.kind === 'lookups') return reading.lookup(column.list, value);
  return showNumber(value, reading.language);
}

/** What SharePoint holds in a cell that we cannot read, if so. */
export const flawIn = (item: Item, column: string): Item['flaws'][number] | undefined =>
  item.flaws.find((flaw) => flaw.column === column);
