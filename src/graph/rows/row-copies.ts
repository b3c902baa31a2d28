import type { ItemId } from '../../domain/values/ids.ts';
import { ok, type Result } from '../../domain/values/result.ts';
import { hasStatus, type ListFailure } from '../client/graph-problems.ts';
import { type Row, versionOf } from './row.ts';
import type { ListChanges, startOver, WholeList } from './row-reader.ts';

/** How one list is read with one identity. */
export interface RowSource {
  whole(): Promise<Result<WholeList, ListFailure>>;
  changes(deltaLink: string): Promise<Result<ListChanges, ListFailure | typeof startOver>>;
}

/** Lists in memory, one copy per identity; every use asks Graph what changed, so rights are checked each time. */
export interface RowCopies {
  rows(key: string, source: RowSource): Promise<Result<readonly Row[], ListFailure>>;
  /** Puts a row there that was just read after a write. */
  put(key: string, row: Row): void;
}

interface Copy {
  rows: Map<ItemId, Row>;
  deltaLink: string | undefined;
  readAt: number;
  usedAt: number;
  /** Rows that were put while an update was under way: it may have been read before them. */
  readonly putMeanwhile: Map<ItemId, Row>;
  update: Promise<Result<readonly Row[], ListFailure>> | undefined;
}

const forgottenAfterMs = 15 * 60_000;
/** Now and then everything is read again, in case a change was never told. */
const wholeAgainMs = 6 * 3_600_000;

export function createRowCopies(realNow: () => number): RowCopies {
  const copies = new Map<string, Copy>();
  const open = (key: string): Copy => {
    const copy = copies.get(key) ?? emptyCopy();
    copies.set(key, copy);
    copy.usedAt = realNow();
    return copy;
  };
  return {
    rows(key, source) {
      forgetUnused(copies, realNow());
      const copy = open(key);
      copy.update ??= update(copy, source, realNow())
        .then((result) => {
          if (!result.ok && isGone(result.problem)) copies.delete(key);
          return result;
        })
        .finally(() => {
          copy.update = undefined;
        });
      return copy.update;
    },
    put(key, row) {
      const copy = copies.get(key);
      if (!copy) return;
      putNewest(copy.rows, row);
      putNewest(copy.putMeanwhile, row);
    },
  };
}

const emptyCopy = (): Copy => ({
  rows: new Map(),
  deltaLink: undefined,
  readAt: 0,
  usedAt: 0,
  putMeanwhile: new Map(),
  update: undefined,
});

async function update(copy: Copy, source: RowSource, now: number): Promise<Result<readonly Row[], ListFailure>> {
  copy.putMeanwhile.clear();
  const isFresh = copy.deltaLink !== undefined && now - copy.readAt < wholeAgainMs;
  const followed = isFresh ? await follow(copy, source, copy.deltaLink ?? '') : 'start-over';
  const result = followed === 'start-over' ? await readWhole(copy, source, now) : followed;
  if (!result.ok) return result;
  for (const row of copy.putMeanwhile.values()) putNewest(copy.rows, row);
  return ok([...copy.rows.values()].sort((a, b) => a.id - b.id));
}

type Updated = { readonly ok: true } | { readonly ok: false; readonly problem: ListFailure };

async function follow(copy: Copy, source: RowSource, deltaLink: string): Promise<Updated | 'start-over'> {
  const changes = await source.changes(deltaLink);
  if (!changes.ok) {
    const { problem } = changes;
    return problem.kind === 'start-over' ? 'start-over' : { ok: false, problem };
  }
  for (const id of changes.value.deleted) copy.rows.delete(id);
  for (const row of changes.value.changed) putNewest(copy.rows, row);
  copy.deltaLink = changes.value.deltaLink;
  return { ok: true };
}

async function readWhole(copy: Copy, source: RowSource, now: number): Promise<Updated> {
  const whole = await source.whole();
  if (!whole.ok) return whole;
  copy.rows = new Map(whole.value.rows.map((row) => [row.id, row]));
  copy.deltaLink = whole.value.deltaLink;
  copy.readAt = now;
  return { ok: true };
}

/** Delta may lag behind a write that we have already read back. */
function putNewest(rows: Map<ItemId, Row>, row: Row): void {
  const known = rows.get(row.id);
  if (!known || versionOf(row.etag) >= versionOf(known.etag)) rows.set(row.id, row);
}

// What somebody may no longer see must not wait in memory for the day that they may again.
const isGone = (failure: ListFailure): boolean =>
  failure.kind === 'list-missing' ||
  failure.kind === 'sign-in-needed' ||
  [401, 403, 404].some((s) => hasStatus(failure, s));

function forgetUnused(copies: Map<string, Copy>, now: number): void {
  for (const [key, copy] of copies) if (!copy.update && now - copy.usedAt > forgottenAfterMs) copies.delete(key);
}
