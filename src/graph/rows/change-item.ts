import type { ETag, ItemId } from '../../domain/values/ids.ts';
import type { PersonRef } from '../../domain/values/person.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';
import type { ListProblem } from '../../ports.ts';
import { changesToFields, type WrittenFields } from './changes-to-fields.ts';
import type { GraphAnswer } from '../client/graph-answer.ts';
import { hasStatus, type ListFailure, listProblem, mayBeDone } from '../client/graph-problems.ts';
import { askedOf, type ListContext, placeOf, readBack, readItem } from './list-context.ts';
import { namedInChanges } from '../people/named-people.ts';

/** Writes changes onto the version that the caller saw; on any other version it answers with that one. */
export async function changeItem<L extends ListDeclaration>(
  context: ListContext,
  list: L,
  id: ItemId,
  seen: ETag,
  changes: Changes<L>,
): Promise<Result<Item<L>, ListProblem>> {
  const people = await context.people.forWriting(context.project, context.identity, namedInChanges(list, changes));
  if (!people.ok) return people;
  const fields = changesToFields(list, changes, people.value);
  if (!fields.ok) return fields;
  const patched = await patchItem(context, list, id, seen, fields.value);
  if (patched.ok) return readBack(context, list, id);
  const { problem } = patched;
  const isOpen = mayBeDone(problem);
  const notDone = refused(listProblem(problem, askedOf(context, list, id)));
  if (!isOpen && !hasStatus(problem, 412)) return notDone;
  const standing = await (isOpen ? readBack : readItem)(context, list, id);
  if (!standing.ok) return standing;
  if (isOpen && standing.value.etag === seen) return notDone;
  // When an answer was lost, the version that is in our way is the one that we wrote ourselves.
  const isOurs = (isOpen || isRepeated(problem)) && holds(standing.value, changes);
  return isOurs ? ok(standing.value) : refused({ kind: 'stale', theirs: standing.value });
}

const isRepeated = (failure: ListFailure): boolean => failure.kind === 'answered' && failure.sends > 1;

/** Writes fields onto one version of an item. */
export const patchItem = (
  context: ListContext,
  list: ListDeclaration,
  id: ItemId,
  seen: ETag,
  fields: WrittenFields,
): Promise<Result<GraphAnswer, ListFailure>> =>
  context.listIds.at(placeOf(context, list), (path) =>
    context.client(context.identity, {
      method: 'PATCH',
      path: `${path}/items/${id}/fields`,
      body: fields,
      headers: { 'If-Match': seen },
      isHarmless: true,
    }),
  );

/** Whether an item holds everything that was to be written. */
function holds<L extends ListDeclaration>({ cells }: Item<L>, changes: Changes<L>): boolean {
  const wanted = Object.entries(changes as Readonly<Record<string, unknown>>);
  const present = cells as Readonly<Record<string, unknown>>;
  return wanted.every(([name, value]) => value === undefined || comparable(present[name]) === comparable(value));
}

function comparable(value: unknown): string {
  if (value === undefined || value === null || value === '') return '';
  if (Array.isArray(value)) return value.map(comparable).sort().join();
  const ref = value as Partial<PersonRef>;
  return typeof value === 'object' ? (ref.aad ?? ref.lookupId ?? '') : String(value);
}
