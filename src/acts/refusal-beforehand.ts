import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { ItemId } from '../domain/values/ids.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import { refusalToTouch } from './act.ts';
import type { Asker } from './asker.ts';
import { kindNamed } from './kinds.ts';
import type { NotDone } from './outcome.ts';
import { readCells } from './read-cells.ts';
import { refusalToWrite, rightsOf } from './rights.ts';

/** An act of which something is missing or unreadable, as far as it can be read. */
export interface Unreadable {
  readonly list: string;
  /** Undefined for an addition. */
  readonly item: ItemId | undefined;
  /** Undefined where none were sent. */
  readonly cells: unknown;
}

/** Why an act would be refused whatever else were sent with it: who may not comes before which cell does not fit. */
export async function refusalBeforehand(
  { list: name, item: id, cells }: Unreadable,
  asker: Asker,
): Promise<NotDone | undefined> {
  const { home } = asker;
  const kind = kindNamed(name);
  if (kind === undefined) return { kind: 'unknown-list', list: name };
  const readOnly = refusalToWrite(home.actor);
  if (readOnly !== undefined) return { kind: 'forbidden', refusal: readOnly };
  const { list } = kind;
  const read = cells === undefined ? undefined : readCells(list, cells, home);
  // Nothing to tell of the cells, so nothing that only whoever may touch the row should hear; reading it costs.
  if (read === undefined || read.ok) return undefined;
  if (id === undefined) return read.problem;
  const found = await home.store.one(list, id);
  if (!found.ok) return { kind: 'lists', list, problem: found.problem };
  return refusalToTouch(list, found.value, asker) ?? read.problem;
}

/** Why somebody may not bring a row to a status, or touch it where none is named; undefined where they may. */
export function refusalToStep(
  list: ListDeclaration,
  item: Item,
  to: string | undefined,
  asker: Asker,
): NotDone | undefined {
  const column = list.standing?.status;
  const changes = column === undefined || to === undefined ? {} : { [column]: to };
  const forbidden = refusalToTouch(list, item, asker, changes);
  if (forbidden !== undefined || to === undefined || column === undefined) return forbidden;
  const from = item.cells[column];
  if (rightsOf(list, item, asker.home).next.includes(to)) return undefined;
  const rule: RuleProblem =
    from === to
      ? { kind: 'already-so' }
      : { kind: 'not-from-here', from: typeof from === 'string' ? from : undefined, to };
  return { kind: 'against-the-rules', rule, list, column, needs: undefined };
}
