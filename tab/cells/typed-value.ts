import { ok, refused, type Result } from '../../src/domain/values/result.ts';
import type { Column, DayColumn, NumberColumn } from '../../src/lists/column.ts';
import type { DayContext } from '../../src/reading/days/day-reading.ts';
import { typedDay } from '../../src/reading/days/typed-day.ts';
import { amountIn, numberIn } from '../../src/reading/numbers/number-in.ts';
import type { WordKey } from '../../src/words/translate.ts';
import type { CellChange } from './cell-value.ts';

/** What is wrong with a typed value, as a text with its values. */
export interface TypedProblem {
  readonly word: WordKey;
  readonly values?: Readonly<Record<string, number>>;
}

type Typed = Result<CellChange, TypedProblem>;

const problem = (word: WordKey, values?: TypedProblem['values']): Typed =>
  refused(values === undefined ? { word } : { word, values });

/** What typed dates are read against. */
export type TypedDays = Omit<DayContext, 'towards'>;

/** The cell that a typed text means; an empty text empties the cell when that is allowed. */
export function typedValue(column: Column, text: string, days: TypedDays): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return column.required === 'always' ? problem('tab.edit.required') : ok(null);
  switch (column.kind) {
    case 'text':
    case 'note':
      return typedText(column, trimmed);
    case 'number':
      return typedNumber(column, trimmed);
    case 'currency':
      return typedAmount(trimmed);
    case 'day':
      return typedDate(column, trimmed, days);
    default:
      return ok(trimmed);
  }
}

function typedText(column: { readonly minLength?: number; readonly maxLength: number }, text: string): Typed {
  if (text.length < (column.minLength ?? 0)) return problem('tab.edit.tooShort', { count: column.minLength ?? 0 });
  return text.length > column.maxLength ? problem('tab.edit.tooLong', { count: column.maxLength }) : ok(text);
}

function typedAmount(text: string): Typed {
  const value = amountIn(text);
  return value === undefined ? problem('tab.edit.notANumber') : ok(value);
}

function typedDate(column: DayColumn, text: string, days: TypedDays): Typed {
  const read = typedDay(text, { ...days, towards: column.looksBack === true ? 'past' : 'future' });
  if (read.ok) return read;
  return problem(read.problem === 'several-days' ? 'tab.edit.severalDays' : 'tab.edit.notADate');
}

/** The date that a pasted text holds, as a date field wants it: the field itself takes no date out of Excel. */
export function pastedDate(column: Column, text: string, days: TypedDays): string | undefined {
  if (column.kind !== 'day') return undefined;
  const read = typedValue(column, text, days);
  return read.ok && read.value !== null ? String(read.value) : undefined;
}

function typedNumber(column: NumberColumn, text: string): Typed {
  const value = numberIn(text);
  if (value === undefined) return problem('tab.edit.notANumber');
  if (column.whole === true && !Number.isInteger(value)) return problem('tab.edit.notWhole');
  const [min, max] = [column.min ?? -Infinity, column.max ?? Infinity];
  if (value >= min && value <= max) return ok(value);
  return Number.isFinite(min) && Number.isFinite(max)
    ? problem('tab.edit.outOfRange', { min, max })
    : problem('tab.edit.notANumber');
}

/** The text with which an editor starts. */
export const editableText = (column: Column, value: CellChange | undefined): string => {
  if (value === undefined || value === null) return '';
  return column.kind === 'currency' || column.kind === 'number' ? String(value).replace('.', ',') : String(value);
};
