import { isSameCell } from '../domain/changes/same-cell.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import type { Changes, Item, ListDeclaration } from '../lists/list.ts';
import type { ItemVersion, ListProblem, ListStore, UndoRecord } from '../ports.ts';
import { endedInstead } from './ended-instead.ts';

export type UndoProblem =
  /** Somebody wrote after us: nothing is overwritten. */
  { readonly kind: 'changed-since'; readonly by: string } | ListProblem;

export interface Undone {
  readonly item: Item;
  readonly wasAddition: boolean;
}

export interface Undoing {
  readonly store: ListStore;
  readonly list: ListDeclaration;
  readonly record: Pick<UndoRecord, 'item' | 'etag' | 'wasAddition'>;
  /** Why an addition ended, in words for the list. */
  readonly reason: string;
}

/** Puts back what stood there before a write, onto that write only. */
export async function undoWrite({ store, list, record, reason }: Undoing): Promise<Result<Undone, UndoProblem>> {
  const found = await store.one(list, record.item);
  if (!found.ok) return found;
  if (found.value.etag !== record.etag) return refused(changedSince(found.value));
  const versions = await store.versions(list, record.item);
  if (!versions.ok) return versions;
  const [now, before] = versions.value;
  const wasAddition = record.wasAddition || before === undefined;
  const changes = wasAddition || now === undefined ? endedInstead(list, reason) : cellsToPutBack(list, now, before);
  const written = await store.change(list, record.item, record.etag, changes);
  if (written.ok) return ok({ item: written.value, wasAddition });
  return written.problem.kind === 'stale' ? refused(changedSince(written.problem.theirs)) : written;
}

const changedSince = ({ modifiedBy }: Item): UndoProblem => ({ kind: 'changed-since', by: modifiedBy.name });

type Version = ItemVersion<ListDeclaration>;

function cellsToPutBack(list: ListDeclaration, now: Version, before: Version | undefined): Changes<ListDeclaration> {
  const columns = Object.keys(list.columns).filter(
    (name) => list.columns[name]?.kind !== 'calculated' && !isSameCell(now.cells[name], before?.cells[name]),
  );
  return Object.fromEntries(columns.map((name) => [name, before?.cells[name] ?? null]));
}
