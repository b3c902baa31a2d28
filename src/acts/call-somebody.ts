import { refusalOf } from '../domain/people/permission.ts';
import { isPerson, type PersonRef } from '../domain/values/person.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import type { Item } from '../lists/list.ts';
import type { Told } from '../ports.ts';
import { managerIn } from '../projects/home.ts';
import type { ActDoors, Asker } from './asker.ts';
import { kindNamed } from './kinds.ts';
import type { NotDone } from './outcome.ts';
import { ownerOf } from './who-is-told.ts';

/** Help goes to the project manager ("aan de bel trekken"), a wish to discuss to whoever owns the item. */
export interface Call {
  readonly what: 'help' | 'discuss';
  readonly list: string;
  readonly item: number;
}

export interface Called {
  readonly item: Item;
  /** Undefined when there is nobody besides the asker to call. */
  readonly to: PersonRef | undefined;
  readonly told: Told;
}

/** Calls somebody about an item; nothing in the item changes. */
export async function callSomebody(
  { what, list: name, item: id }: Call,
  { home }: Asker,
  doors: ActDoors,
): Promise<Result<Called, NotDone>> {
  const list = kindNamed(name)?.list;
  if (list === undefined) return refused({ kind: 'unknown-list', list: name });
  const refusal = refusalOf({ kind: 'raise-signal' }, home.actor);
  if (refusal !== undefined) return refused({ kind: 'forbidden', refusal });
  const found = await home.store.one(list, id);
  if (!found.ok) return refused({ kind: 'lists', list, problem: found.problem });
  const item = found.value;
  const to = what === 'help' ? managerIn(home) : ownerOf(list, item);
  if (to === undefined || isPerson(to, home.person.id)) return ok({ item, to: undefined, told: 'not' });
  return ok({ item, to, told: await doors.tell({ what, to, by: home.person, list, item }, home) });
}
