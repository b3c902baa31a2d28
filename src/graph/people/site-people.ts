import { type PersonId, type PersonRef, personId } from '../../domain/values/person.ts';

/** Somebody in the site's user information list. */
export interface SiteUser {
  readonly lookupId: string;
  readonly name: string;
  /** Mail address, sign-in name: whatever can be matched with the directory, in lower case. */
  readonly addresses: readonly string[];
}

/** Somebody in the tenant's directory, as far as we were allowed to look. */
export interface DirectoryPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly addresses: readonly string[];
}

/** A person cell as SharePoint holds it. */
export interface PersonCell {
  readonly lookupId?: string;
  readonly aad?: string;
  readonly shownName?: string;
  /** Mail address, where SharePoint tells it along. */
  readonly address?: string;
}

/** Translates between a site's own numbers for people and the directory's ids. */
export interface SitePeople {
  refOf(cell: PersonCell): PersonRef | undefined;
  lookupIdOf(id: PersonId): string | undefined;
  nameOf(id: PersonId): string | undefined;
  userOf(lookupId: string): SiteUser | undefined;
  /** The directory id behind a mail address or sign-in name. */
  idAt(address: string): PersonId | undefined;
}

/** Matches a site's user list with the directory. */
export function matchSitePeople(users: readonly SiteUser[], directory: readonly DirectoryPerson[]): SitePeople {
  const people = new Map(directory.map((person) => [person.id, person]));
  const byAddress = new Map(directory.flatMap((person) => person.addresses.map((address) => [address, person.id])));
  const byLookupId = new Map(users.map((user) => [user.lookupId, user]));
  const idOf = (user: SiteUser) => user.addresses.map((address) => byAddress.get(address)).find((id) => id);
  const lookupIds = new Map(users.flatMap((user) => pairsOf(idOf(user), user.lookupId)));
  const known: SitePeople = {
    lookupIdOf: (id) => lookupIds.get(id),
    nameOf: (id) => people.get(id)?.name,
    userOf: (lookupId) => byLookupId.get(lookupId),
    idAt: (address) => byAddress.get(address.toLowerCase()),
    refOf: (cell) => (cell.lookupId ? seenPerson(cell, cell.lookupId) : unseenPerson(cell, known)),
  };
  const seenPerson = (cell: PersonCell, lookupId: string): PersonRef => {
    const user = byLookupId.get(lookupId);
    const id = (user && idOf(user)) ?? known.idAt(cell.address ?? '') ?? companionOf(cell, known);
    return {
      ...(id === undefined ? {} : { aad: id }),
      lookupId,
      name: cell.shownName ?? user?.name ?? (id && known.nameOf(id)) ?? '',
    };
  };
  return known;
}

const pairsOf = (id: PersonId | undefined, lookupId: string): [PersonId, string][] =>
  id === undefined ? [] : [[id, lookupId]];

/** The companion column, unless somebody chose another person by hand since it was written. */
function companionOf(cell: PersonCell, known: SitePeople): PersonId | undefined {
  if (!cell.aad) return undefined;
  const id = personId(cell.aad);
  const isOther = (known.lookupIdOf(id) ?? cell.lookupId) !== cell.lookupId;
  return isOther ? undefined : id;
}

/** Somebody whom the site had not met when the cell was written; it may have met them since. */
function unseenPerson(cell: PersonCell, known: SitePeople): PersonRef | undefined {
  if (!cell.aad) return undefined;
  const id = personId(cell.aad);
  const lookupId = known.lookupIdOf(id);
  return { aad: id, ...(lookupId === undefined ? {} : { lookupId }), name: known.nameOf(id) ?? id };
}
