import type { ColumnDefinition } from '../lists/column-definition.ts';
import type { StoredValues } from './item-store.ts';

/** Calculates sums and products of columns, such as `=[Kans]*[Gevolg]`; anything else is beyond the emulator. */
export function calculate(
  calculated: { formula: string; outputType?: string },
  columns: readonly ColumnDefinition[],
  values: StoredValues,
): number | string {
  const terms = calculated.formula.replace(/^\s*=/, '').split('+');
  const sum = terms.reduce((total, term) => total + product(term, columns, values), 0);
  if (Number.isNaN(sum)) return '#VALUE!';
  return calculated.outputType === 'number' || calculated.outputType === 'currency' ? sum : String(sum);
}

function product(term: string, columns: readonly ColumnDefinition[], values: StoredValues): number {
  return term.split('*').reduce((total, operand) => total * operandValue(operand.trim(), columns, values), 1);
}

function operandValue(operand: string, columns: readonly ColumnDefinition[], values: StoredValues): number {
  const reference = /^\[(.+)\]$/.exec(operand)?.[1];
  if (reference === undefined) return Number(operand);
  const column = columns.find((candidate) => candidate.name === reference || candidate.displayName === reference);
  // An empty cell counts as nought, as in a spreadsheet.
  return column ? Number(values[column.name] ?? 0) : Number.NaN;
}
