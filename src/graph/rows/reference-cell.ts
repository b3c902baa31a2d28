import { z } from 'zod';
import type { ItemId } from '../../domain/values/ids.ts';
import { type PersonId, type PersonRef, personId } from '../../domain/values/person.ts';
import { personIdColumn } from '../../lists/list.ts';
import type { Fields } from './row.ts';
import type { SitePeople } from '../people/site-people.ts';

const lookupValues = z.array(
  z.object({ LookupId: z.coerce.string(), LookupValue: z.string().nullish(), Email: z.string().nullish() }),
);

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

/** Reads several people: those whom the site knew when they were written, then those whom it did not. */
export function peopleCell(name: string, fields: Fields, people: SitePeople): readonly PersonRef[] {
  const values = lookupValues.safeParse(fields[name] ?? []).data ?? [];
  const seen = values.flatMap(({ LookupId, LookupValue, Email }) => {
    const ref = people.refOf({
      lookupId: LookupId,
      ...optional('shownName', LookupValue),
      ...optional('address', Email),
    });
    return ref === undefined ? [] : [ref];
  });
  const others = strangersIn(name, fields).filter((id) => !seen.some(({ aad }) => aad === id));
  return [...seen, ...others.flatMap((aad) => people.refOf({ aad }) ?? [])];
}

/** Whom the companion of a people column holds: only those whom the site had not met. */
export const strangersIn = (name: string, fields: Fields): readonly PersonId[] =>
  String(fields[personIdColumn(name)] ?? '')
    .split(/\s+/)
    .filter(Boolean)
    .map(personId);

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
