import { ok, type Result, refused } from '../../../src/domain/values/result.ts';
import type { Moment } from '../../../src/domain/values/moment.ts';
import type { Cells, Item, ListDeclaration } from '../../../src/lists/list.ts';
import type { ItemVersion, ListProblem, ListStore } from '../../../src/ports.ts';

/** What a test lays down: rows with, where it matters, what stood in them at which moment, newest first. */
interface Laid {
  readonly list: ListDeclaration;
  readonly item: Item;
  readonly versions?: readonly Pick<ItemVersion<ListDeclaration>, 'at' | 'cells'>[];
}

interface WrittenCells {
  readonly list: string;
  readonly item: number;
  readonly seen: string;
  readonly changes: Cells<ListDeclaration>;
}

/** Lists in memory: a moment is chosen to the second, a reading fails when a test wants it. */
export interface RowsAtHand {
  readonly store: ListStore;
  readonly written: readonly WrittenCells[];
  /** What was asked, as `versions Actions`. */
  readonly asked: readonly string[];
}

export function rowsAtHand(rows: readonly Laid[], failing: readonly string[] = []): RowsAtHand {
  const written: WrittenCells[] = [];
  const asked: string[] = [];
  const answer = <T>(what: string, list: ListDeclaration, value: () => T): Promise<Result<T, ListProblem>> => {
    asked.push(`${what} ${list.name}`);
    const isFailing = failing.includes(what) || failing.includes(`${what} ${list.name}`);
    return Promise.resolve(isFailing ? refused({ kind: 'unavailable' }) : ok(value()));
  };
  const found = (list: ListDeclaration, id: number): Laid => {
    const row = rows.find((one) => one.list.name === list.name && one.item.id === id);
    if (row === undefined) throw new Error(`no row ${list.name} ${id} was laid down`);
    return row;
  };
  const store = {
    all: (list: ListDeclaration) =>
      answer('all', list, () => rows.flatMap((one) => (one.list.name === list.name ? [one.item] : []))),
    one: (list: ListDeclaration, id: number) => answer('one', list, () => found(list, id).item),
    versions: (list: ListDeclaration, id: number) => answer('versions', list, () => found(list, id).versions ?? []),
    add: (list: ListDeclaration) => answer('add', list, () => undefined),
    change: (list: ListDeclaration, item: number, seen: string, changes: Cells<ListDeclaration>) =>
      answer('change', list, () => {
        written.push({ list: list.name, item, seen, changes });
        const before = found(list, item).item;
        return { ...before, etag: `${seen} again`, cells: { ...before.cells, ...changes } };
      }),
  } as unknown as ListStore;
  return { store, written, asked };
}

/** A moment of the sample's day. */
export const at = (time: string): Moment => `2026-11-23T${time}:00.000Z` as Moment;
