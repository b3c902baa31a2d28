import { type PersonId, type PersonRef, personId } from '../../domain/values/person.ts';
import { type Changes, type ListDeclaration, personIdColumn } from '../../lists/list.ts';
import type { NamedPeople } from './people-in-site.ts';
import type { Fields } from '../rows/row.ts';

/** Everybody whom these rows name in a person column. */
export function namedPeople(list: ListDeclaration, rows: readonly Fields[]): NamedPeople {
  const columns = Object.entries(list.columns);
  const single = columns.filter(([, { kind }]) => kind === 'person').map(([name]) => name);
  const all = columns.filter(([, { kind }]) => kind === 'person' || kind === 'people').map(([name]) => name);
  const texts = (names: readonly string[]) => rows.flatMap((fields) => names.map((name) => String(fields[name] ?? '')));
  const ids = texts(all.map(personIdColumn)).flatMap((text) => text.split(/\s+/));
  return {
    lookupIds: distinct(texts(single.map((name) => `${name}LookupId`))),
    ids: distinct(ids).map(personId),
  };
}

/** Directory ids of everybody whom a write names. */
export function namedInChanges<L extends ListDeclaration>(list: L, changes: Changes<L>): readonly PersonId[] {
  const values = changes as Readonly<Record<string, unknown>>;
  const refs = Object.entries(list.columns).flatMap(([name, { kind }]) => {
    if (kind === 'person') return [values[name]];
    return kind === 'people' ? (values[name] ?? []) : [];
  });
  return refs.flatMap((ref) => (ref as PersonRef | null | undefined)?.aad ?? []);
}

const distinct = (texts: readonly string[]): readonly string[] => [...new Set(texts)].filter((text) => text !== '');
