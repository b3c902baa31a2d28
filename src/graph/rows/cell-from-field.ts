import { choiceFromStored } from '../../domain/values/choice.ts';
import type { ChoiceColumn, ChoicesColumn, Column, CurrencyColumn, NumberColumn } from '../../lists/column.ts';
import type { Flaw } from '../../lists/list.ts';
import { dayFromSharePoint } from '../../reading/days/sharepoint-day.ts';
import { amountIn, numberIn } from '../../reading/numbers/number-in.ts';

/** What a field turned out to hold; an empty one has neither. */
export interface ReadCell {
  readonly value?: unknown;
  readonly flaw?: Pick<Flaw, 'kind' | 'raw'>;
}

/** Columns whose field can be read by itself, without knowing who is on the site. */
export type PlainColumn = Exclude<Column, { kind: 'person' | 'people' | 'calculated' | 'lookup' | 'lookups' }>;

/** Reads one field by its declaration; anything unexpected becomes a flaw. */
export function cellFromField(column: PlainColumn, raw: unknown): ReadCell {
  if (raw === undefined || raw === null || raw === '') return {};
  switch (column.kind) {
    case 'text':
    case 'note':
      return { value: String(raw) };
    case 'number':
    case 'currency':
      return numberCell(column, raw);
    case 'boolean':
      return booleanCell(raw);
    case 'day':
      return dayCell(String(raw));
    case 'choice':
      return choiceCell(column, String(raw));
    case 'choices':
      return choicesCell(column, Array.isArray(raw) ? raw.map(String) : [String(raw)]);
  }
}

function numberCell(column: NumberColumn | CurrencyColumn, raw: unknown): ReadCell {
  // A column that was text before holds numbers as a Dutch person types them.
  const read = column.kind === 'currency' ? amountIn : numberIn;
  const number = typeof raw === 'number' ? raw : read(String(raw));
  if (number === undefined || !Number.isFinite(number)) return flawed('not-a-number', raw);
  const max = column.kind === 'number' ? column.max : undefined;
  const isFraction = column.kind === 'number' && column.whole === true && !Number.isInteger(number);
  const isOutside = number < (column.min ?? -Infinity) || number > (max ?? Infinity);
  return isFraction || isOutside ? flawed('out-of-range', raw) : { value: number };
}

function booleanCell(raw: unknown): ReadCell {
  if (raw === true || raw === 1 || raw === '1' || raw === 'true') return { value: true };
  if (raw === false || raw === 0 || raw === '0' || raw === 'false') return { value: false };
  return flawed('not-a-boolean', raw);
}

function dayCell(raw: string): ReadCell {
  const value = dayFromSharePoint(raw);
  return value === undefined ? flawed('not-a-date', raw) : { value };
}

function choiceCell({ choices }: ChoiceColumn, raw: string): ReadCell {
  const value = choiceFromStored(choices, raw);
  return value === undefined ? flawed('unknown-choice', raw) : { value };
}

function choicesCell({ choices }: ChoicesColumn, raw: readonly string[]): ReadCell {
  if (raw.length === 0) return {};
  const known = raw.map((text) => choiceFromStored(choices, text));
  const strange = raw.filter((_, index) => known[index] === undefined);
  const value = known.filter((key) => key !== undefined);
  return strange.length === 0 ? { value } : { value, ...flawed('unknown-choice', strange.join(', ')) };
}

const flawed = (kind: Flaw['kind'], raw: unknown): ReadCell => ({ flaw: { kind, raw: String(raw) } });
