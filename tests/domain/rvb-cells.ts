import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { type Choices, choiceFromStored } from '../../src/domain/values/choice.ts';
import { type Day, day } from '../../src/domain/values/day.ts';
import { type PersonRef, personId } from '../../src/domain/values/person.ts';

const folder = new URL('../../src/local/sample/rvb/', import.meta.url);

const read = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

export const rvbLoader = (): unknown => JSON.parse(read('loader.json'));

/** One line of a CSV; an empty or absent field reads as undefined. */
export interface CsvRow {
  text(field: string): string | undefined;
  number(field: string): number | undefined;
  day(field: string): Day | undefined;
  flag(field: string): boolean;
  person(field: string): PersonRef | undefined;
  numbers(field: string): readonly number[];
  choice<K extends string>(field: string, choices: Choices<K>): K | undefined;
}

export function rvbRows(file: string): readonly CsvRow[] {
  const parsed = Papa.parse<Record<string, string>>(read(file), { header: true, skipEmptyLines: true });
  if (parsed.errors.length > 0) throw new Error(`${file}: ${JSON.stringify(parsed.errors)}`);
  return parsed.data.map(rowOf);
}

/** A person of the sample under an id made of the name, so that tests can say who they mean. */
export const rvbPerson = (name: string): PersonRef => ({
  aad: personId(
    name
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .replaceAll(/[^A-Za-z]+/g, '-'),
  ),
  name,
});

function rowOf(fields: Record<string, string>): CsvRow {
  const text = (field: string): string | undefined => fields[field] || undefined;
  const mapped = <T>(field: string, map: (value: string) => T): T | undefined => {
    const value = text(field);
    return value === undefined ? undefined : map(value);
  };
  return {
    text,
    number: (field) => mapped(field, Number),
    day: (field) => mapped(field, day),
    flag: (field) => text(field) === 'Ja',
    person: (field) => mapped(field, rvbPerson),
    numbers: (field) => text(field)?.split(';').map(Number) ?? [],
    choice: (field, choices) => mapped(field, (stored) => knownChoice(choices, stored)),
  };
}

function knownChoice<K extends string>(choices: Choices<K>, stored: string): K {
  const known = choiceFromStored(choices, stored);
  if (known === undefined) throw new Error(`Not in the vocabulary: ${stored}`);
  return known;
}
