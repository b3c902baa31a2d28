import type { PersonId } from '../../src/domain/values/person.ts';
import type { Item } from '../../src/lists/list.ts';

/** How many rows somebody else added or changed between two readings of a list. */
export function changedElsewhere(before: readonly Item[], after: readonly Item[], me: PersonId): number {
  const known = new Map(before.map((item) => [item.id, item.etag]));
  return after.filter((item) => known.get(item.id) !== item.etag && item.modifiedBy.id !== me).length;
}
