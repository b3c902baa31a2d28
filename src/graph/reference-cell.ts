import { z } from 'zod';
import type { ItemId } from '../domain/values/ids.ts';
import { type PersonRef, personId } from '../domain/values/person.ts';
import { personIdColumn } from '../lists/list.ts';
import type { Fields } from './row.ts';
import type { SitePeople } from './site-people.ts';

const lookupValues = z.array(z.object({ LookupId: z.coerce.string(), LookupValue: z.string().nullish() }));

/** Directory ids in the companion of a people column stand one on a line. */
export const idSeparator = '\n';

/** Reads a single person from its lookup, its shown name and its companion column. */
export function personCell(name: string, fields: Fields, people: SitePeople): PersonRef | undefined {
  return people.refOf({
    ...optional('lookupId', fields[`${name}LookupId`]),
    ...optional('aad', fields[personIdColumn(name)]),
    ...optional('shownName', shownName(fields[name])),
  });
}

/** Reads several people: those whom the site knows, then those who only stand in the companion column. */
export function peopleCell(name: string, fields: Fields, people: SitePeople): readonly PersonRef[] {
  const seen = lookupValues.safeParse(fields[name] ?? []).data ?? [];
  const refs = seen.flatMap(({ LookupId, LookupValue }) => {
    const ref = people.refOf({ lookupId: LookupId, ...optional('shownName', LookupValue) });
    return ref === undefined ? [] : [ref];
  });
  return [...refs, ...unseen(String(fields[personIdColumn(name)] ?? ''), people)];
}

// Whoever the site knows by now and is not among the lookups was taken out by hand.
function unseen(companion: string, people: SitePeople): PersonRef[] {
  const ids = companion.split(/\s+/).filter(Boolean).map(personId);
  const strangers = ids.filter((id) => people.lookupIdOf(id) === undefined);
  return strangers.flatMap((id) => people.refOf({ aad: id }) ?? []);
}

export function lookupCell(name: string, fields: Fields): ItemId | undefined {
  const id = Number(fields[`${name}LookupId`] ?? 0);
  return Number.isInteger(id) && id > 0 ? id : undefined;
}

export function lookupsCell(name: string, fields: Fields): readonly ItemId[] {
  const values = lookupValues.safeParse(fields[name] ?? []).data ?? [];
  return values.map(({ LookupId }) => Number(LookupId));
}

// SharePoint answers a person's name as a text, or as an object for people.
const shownName = (raw: unknown): string | undefined => (typeof raw === 'string' ? raw : undefined);

function optional<K extends string>(key: K, value: unknown): { readonly [P in K]?: string } {
  const isEmpty = value === undefined || value === null || value === '';
  return (isEmpty ? {} : { [key]: String(value) }) as { readonly [P in K]?: string };
}
