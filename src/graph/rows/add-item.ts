import { z } from 'zod';
import type { ItemId } from '../../domain/values/ids.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';
import type { ListProblem } from '../../ports.ts';
import { changesToFields, type WrittenFields, withoutNulls } from './changes-to-fields.ts';
import type { GraphAnswer } from '../client/graph-answer.ts';
import { readPages } from '../client/graph-pages.ts';
import { hasStatus, type ListFailure, listProblem, mayBeDone } from '../client/graph-problems.ts';
import { askedOf, type ListContext, placeOf, readBack } from './list-context.ts';
import { namedInChanges } from '../people/named-people.ts';
import { whereEqual } from '../client/odata.ts';

const withId = z.object({ id: z.coerce.number().int() });

/** Adds an item once: its key tells an addition that was done already from one that was not. */
export async function addItem<L extends ListDeclaration>(
  context: ListContext,
  list: L,
  cells: Changes<L>,
  clientKey: string,
): Promise<Result<Item<L>, ListProblem>> {
  const people = await context.people.forWriting(context.project, context.identity, namedInChanges(list, cells));
  if (!people.ok) return people;
  const whole = { ProjectCode: context.project.code, ...cells, ClientKey: clientKey } as Changes<L>;
  const fields = changesToFields(list, whole, people.value);
  if (!fields.ok) return fields;
  const id = await idOfAddition(context, list, withoutNulls(fields.value), clientKey);
  return id.ok ? readBack(context, list, id.value) : refused(id.problem);
}

async function idOfAddition(
  context: ListContext,
  list: ListDeclaration,
  fields: WrittenFields,
  clientKey: string,
): Promise<Result<ItemId, ListProblem>> {
  const posted = await post(context, list, fields);
  if (posted.ok) return ok(withId.parse(posted.value.body).id);
  const problem = listProblem(posted.problem, askedOf(context, list));
  if (!mayBeThere(posted.problem)) return refused(problem);
  const found = await findByKey(context, list, clientKey);
  if (typeof found === 'number') return ok(found);
  const isOpen = found === 'unknown' && (mayBeDone(posted.problem) || isKeyRefusal(posted.problem));
  return refused(isOpen ? { kind: 'unsure', list: list.name } : problem);
}

const post = (
  context: ListContext,
  list: ListDeclaration,
  fields: WrittenFields,
): Promise<Result<GraphAnswer, ListFailure>> =>
  context.listIds.at(placeOf(context, list), (path) =>
    // The unique key makes a repeat fail instead of adding twice.
    context.client(context.identity, { method: 'POST', path: `${path}/items`, body: { fields }, isHarmless: true }),
  );

/** A refused key or a lost answer leave open that the item is there; its code is not documented, so we look. */
function mayBeThere(failure: ListFailure): boolean {
  if (failure.kind === 'no-answer') return true;
  if (failure.kind !== 'answered') return false;
  return failure.sends > 1 || isKeyRefusal(failure) || failure.status >= 500;
}

const isKeyRefusal = (failure: ListFailure): boolean => hasStatus(failure, 400) || hasStatus(failure, 409);

async function findByKey(
  context: ListContext,
  list: ListDeclaration,
  key: string,
): Promise<ItemId | 'unknown' | undefined> {
  const filter = whereEqual(list, 'ClientKey', key);
  const found = await context.listIds.at(placeOf(context, list), (path) =>
    readPages(context.client, context.identity, `${path}/items?${filter}`),
  );
  return found.ok ? withId.safeParse(found.value.values[0]).data?.id : 'unknown';
}
