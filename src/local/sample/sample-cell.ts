import { choiceFromStored, type Choices } from '../../domain/values/choice.ts';
import { parseDay } from '../../domain/values/day.ts';
import type { PersonRef } from '../../domain/values/person.ts';
import type { Column } from '../../lists/column.ts';
import { SampleProblem } from './sample-problem.ts';

/** Finds a person of the sample by name. */
export type PersonByName = (name: string) => PersonRef;

function choiceOf(choices: Choices, text: string, where: string): string {
  const key = choiceFromStored(choices, text);
  if (key !== undefined) return key;
  const allowed = Object.values(choices).map(({ nl }) => nl);
  throw new SampleProblem(where, `'${text}' is not a choice`, `Use one of: ${allowed.join(', ')}.`);
}

function numberOf(text: string, where: string): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isFinite(value)) return value;
  throw new SampleProblem(where, `'${text}' is not a number`, 'Use digits with a point for decimals, such as 1250.50.');
}

function dayOf(text: string, where: string): string {
  const day = parseDay(text);
  if (day !== undefined) return day;
  throw new SampleProblem(where, `the date '${text}' does not exist`, 'Write dates as 2026-12-03.');
}

function booleanOf(text: string, where: string): boolean {
  if (text === 'Ja' || text === 'Nee') return text === 'Ja';
  throw new SampleProblem(where, `'${text}' is neither yes nor no`, 'Write Ja or Nee.');
}

const several = (text: string): readonly string[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** The value of one filled CSV cell, by the kind of its column. */
export function sampleCell(column: Column, text: string, where: string, personNamed: PersonByName): unknown {
  switch (column.kind) {
    case 'text':
    case 'note':
      return text;
    case 'number':
    case 'currency':
      return numberOf(text, where);
    case 'boolean':
      return booleanOf(text, where);
    case 'day':
      return dayOf(text, where);
    case 'choice':
      return choiceOf(column.choices, text, where);
    case 'choices':
      return several(text).map((part) => choiceOf(column.choices, part, where));
    case 'person':
      return personNamed(text);
    case 'people':
      return several(text).map(personNamed);
    case 'lookup':
      return numberOf(text, where);
    case 'lookups':
      return several(text).map((part) => numberOf(part, where));
    case 'calculated':
      throw new SampleProblem(where, 'a calculated column cannot be loaded', 'Remove this column.');
  }
}
