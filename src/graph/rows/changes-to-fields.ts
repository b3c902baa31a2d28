import type { PersonRef } from '../../domain/values/person.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { ChoiceColumn, Column } from '../../lists/column.ts';
import { type Changes, type ListDeclaration, personIdColumn } from '../../lists/list.ts';
import type { ListProblem } from '../../ports.ts';
import { idSeparator } from './reference-cell.ts';
import type { SitePeople } from '../people/site-people.ts';

/** Body of a write, by internal name. */
export type WrittenFields = Readonly<Record<string, unknown>>;

/** Turns changes into what Graph writes; refuses a person of whom we know nothing but a name. */
export function changesToFields<L extends ListDeclaration>(
  list: L,
  changes: Changes<L>,
  people: SitePeople,
): Result<WrittenFields, ListProblem> {
  const given = Object.entries(changes as Readonly<Record<string, unknown>>).filter(([, value]) => value !== undefined);
  const named = given.flatMap(([column, value]) => personsIn(value).map((ref) => ({ column, ref })));
  const stranger = named.find(({ ref }) => !ref.aad && !ref.lookupId);
  if (stranger) return refused({ kind: 'person-unknown', name: stranger.ref.name, column: stranger.column });
  return ok(Object.assign({}, ...given.map(([name, value]) => fieldsFor(list, name, value, people))));
}

/** A creation body must leave empty fields out: SharePoint fails on an explicit null there. */
export const withoutNulls = (fields: WrittenFields): WrittenFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));

function fieldsFor(list: ListDeclaration, name: string, value: unknown, people: SitePeople): WrittenFields {
  const column = list.columns[name];
  if (!column) throw new Error(`${list.name} has no column ${name}`);
  switch (column.kind) {
    case 'person':
      return personFields(name, value as PersonRef | null, people);
    case 'people':
      return peopleFields(name, (value ?? []) as readonly PersonRef[], people);
    case 'lookup':
      return { [`${name}LookupId`]: value === null ? null : String(value) };
    case 'lookups':
      return typedArray(`${name}LookupId`, 'Edm.Int32', (value ?? []) as readonly number[]);
    case 'choices': {
      const keys = (value ?? []) as readonly string[];
      return typedArray(
        name,
        'Edm.String',
        keys.map((key) => storedChoice(name, column, key)),
      );
    }
    default:
      return { [name]: value === null ? null : plainValue(name, column, value) };
  }
}

function plainValue(name: string, column: Column, value: unknown): unknown {
  if (column.kind === 'calculated') throw new Error(`${name} is computed by SharePoint`);
  if (column.kind === 'choice') return storedChoice(name, column, String(value));
  // Noon UTC is the same calendar date wherever the site's clock stands in Europe.
  return column.kind === 'day' ? `${String(value)}T12:00:00Z` : value;
}

function storedChoice(name: string, { choices }: Pick<ChoiceColumn, 'choices'>, key: string): string {
  const words = choices[key];
  if (!words) throw new Error(`${name} has no choice ${key}`);
  return words.nl;
}

/** Both halves are always written, so that the lookup never keeps naming the person before. */
function personFields(name: string, ref: PersonRef | null, people: SitePeople): WrittenFields {
  return { [`${name}LookupId`]: (ref && lookupIdOf(ref, people)) ?? null, [personIdColumn(name)]: ref?.aad ?? null };
}

/** The companion holds only whom the site has not met: somebody whom it knows can be taken out in SharePoint itself. */
function peopleFields(name: string, refs: readonly PersonRef[], people: SitePeople): WrittenFields {
  const lookupIds = refs.map((ref) => lookupIdOf(ref, people)).filter((id) => id !== undefined);
  const strangers = refs.filter((ref) => lookupIdOf(ref, people) === undefined).map(({ aad }) => aad);
  return {
    ...typedArray(`${name}LookupId`, 'Edm.Int32', lookupIds.map(Number)),
    [personIdColumn(name)]: strangers.length === 0 ? null : strangers.join(idSeparator),
  };
}

// The directory id decides: a lookup id may come from a copy that was made before.
const lookupIdOf = ({ aad, lookupId }: PersonRef, people: SitePeople): string | undefined =>
  aad === undefined ? lookupId : (people.lookupIdOf(aad) ?? lookupId);

// Without its type SharePoint refuses an array.
const typedArray = (name: string, type: string, values: readonly unknown[]): WrittenFields => ({
  [`${name}@odata.type`]: `Collection(${type})`,
  [name]: values,
});

function personsIn(value: unknown): readonly PersonRef[] {
  if (Array.isArray(value)) return value.flatMap(personsIn);
  const isPerson = typeof value === 'object' && value !== null && 'name' in value;
  return isPerson ? [value as PersonRef] : [];
}
