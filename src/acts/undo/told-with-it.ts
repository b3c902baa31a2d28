import { columnThatFollows } from '../../lists/column-that-follows.ts';
import { controlMeasuresList } from '../../lists/control-measures.ts';
import { risksList } from '../../lists/risks.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ListStore } from '../../ports.ts';
import { rescoring } from '../follow/rescoring.ts';
import type { Followed } from '../outcome.ts';
import { type Hearing, ownerOf } from '../who-is-told.ts';

/** A row that changed because something was taken back: the row itself, or one that changed with it. */
interface ChangedBack {
  readonly list: ListDeclaration;
  readonly before: Item | undefined;
  readonly after: Item | undefined;
}

/** Whoever was told of what followed from a write is told that this is no longer so. */
export async function toldWithIt(
  change: ChangedBack,
  followed: readonly Followed[],
  store: Pick<ListStore, 'one'>,
): Promise<readonly Hearing[]> {
  const rows = [change, ...followed];
  const watchers = await Promise.all(rows.filter(isOpenMeasureAgain).map((row) => watcherOf(row, store)));
  const { hearings } = await rescoring(rows, store);
  const restored = followed.filter(({ kind }) => kind === 'restored');
  return [...restored.filter(isDoneAgain).flatMap(ownerHears), ...watchers.flat(), ...hearings];
}

const stands = ({ list, before, after }: ChangedBack): readonly [unknown, unknown] => {
  const column = columnThatFollows(list);
  return [before?.cells[column], after?.cells[column]];
};

/** Its owner heard that it was open again. */
function isDoneAgain(row: ChangedBack): boolean {
  const [was, is] = stands(row);
  return was !== 'Done' && is === 'Done';
}

/** Whoever watches its risk was asked to score that anew. */
function isOpenMeasureAgain(row: ChangedBack): boolean {
  const [was, is] = stands(row);
  return row.list.name === controlMeasuresList.name && row.after !== undefined && was === 'Done' && is !== 'Done';
}

const ownerHears = ({ list, after }: ChangedBack): readonly Hearing[] =>
  after === undefined ? [] : [{ to: ownerOf(list, after), what: 'undone', list, item: after }];

async function watcherOf({ list, after }: ChangedBack, store: Pick<ListStore, 'one'>): Promise<readonly Hearing[]> {
  const id = after?.cells['RiskRef'];
  if (after === undefined || typeof id !== 'number') return [];
  const risk = await store.one(risksList, id);
  return risk.ok ? [{ to: risk.value.cells.RiskOwner, what: 'undone', list, item: after }] : [];
}
