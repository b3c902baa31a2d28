import { z } from 'zod';
import type { ItemId } from '../../domain/values/ids.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import type { Identity } from '../../ports.ts';
import type { GraphFailure } from '../client/graph-answer.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { readPages } from '../client/graph-pages.ts';
import { hasStatus, type ListFailure } from '../client/graph-problems.ts';
import { expandFields } from '../client/odata.ts';
import { parseRow, type Row } from './row.ts';

/** A whole list, and where its changes can be followed from. */
export interface WholeList {
  readonly rows: readonly Row[];
  readonly deltaLink?: string;
}

export interface ListChanges {
  readonly changed: readonly Row[];
  readonly deleted: readonly ItemId[];
  readonly deltaLink: string;
}

/** The list must be read whole again: the link is too old, or an answer cannot be trusted. */
export const startOver = { kind: 'start-over' } as const;

const tombstone = z.object({ id: z.string(), deleted: z.object({}) });
const poison = z.object({ error: z.unknown() });
const bareRow = z.object({ id: z.string() });

/** Reads every row of a list. */
export async function readWholeList(
  client: GraphClient,
  identity: Identity,
  listPath: string,
  list: ListDeclaration,
): Promise<Result<WholeList, GraphFailure>> {
  const fields = expandFields(list);
  // The link comes first: what changes while we read is then told twice instead of never.
  const start = await readPages(client, identity, `${listPath}/items/delta?token=latest&${fields}`);
  const pages = await readPages(client, identity, `${listPath}/items?${fields}&$top=999`);
  if (!pages.ok) return pages;
  const deltaLink = start.ok ? start.value.deltaLink : undefined;
  const rows = pages.value.values.map(parseRow).filter((row) => row !== undefined);
  return ok({ rows, ...(deltaLink === undefined ? {} : { deltaLink }) });
}

/** Reads what changed since a delta link was given. */
export async function readListChanges(
  client: GraphClient,
  identity: Identity,
  deltaLink: string,
  readRow: (id: ItemId) => Promise<Result<Row, ListFailure>>,
): Promise<Result<ListChanges, ListFailure | typeof startOver>> {
  const pages = await readPages(client, identity, deltaLink);
  if (!pages.ok) return isStale(pages.problem) ? refused(startOver) : pages;
  const { values, deltaLink: next } = pages.value;
  // A known fault of the service: after a deletion a page can hold an error in place of an item (#544 of its SDK).
  if (next === undefined || values.some((value) => poison.safeParse(value).success)) return refused(startOver);
  const deleted = values.map((value) => tombstone.safeParse(value)).filter((parsed) => parsed.success);
  const changed = await changedRows(values, new Set(deleted.map(({ data }) => data.id)), readRow);
  if (!changed.ok) return changed;
  return ok({ changed: changed.value, deleted: deleted.map(({ data }) => Number(data.id)), deltaLink: next });
}

// 410 is the documented answer to an old token; older parts of the service say the same with other numbers.
const isStale = (failure: GraphFailure): boolean =>
  failure.kind === 'answered' && (failure.status === 410 || /^(resync|syncState)/i.test(failure.code));

/** Whether delta expands fields is not promised: rows that come without them are read one by one. */
async function changedRows(
  values: readonly unknown[],
  deleted: ReadonlySet<string>,
  readRow: (id: ItemId) => Promise<Result<Row, ListFailure>>,
): Promise<Result<readonly Row[], ListFailure>> {
  const rows: Row[] = [];
  for (const value of values) {
    const bare = bareRow.safeParse(value);
    if (!bare.success || deleted.has(bare.data.id)) continue;
    const row = parseRow(value);
    const whole = row ? ok(row) : await readRow(Number(bare.data.id));
    if (whole.ok) rows.push(whole.value);
    else if (!hasStatus(whole.problem, 404)) return whole;
  }
  return ok(rows);
}

/** Reads one row. */
export async function readRow(
  client: GraphClient,
  identity: Identity,
  listPath: string,
  list: ListDeclaration,
  id: ItemId,
): Promise<Result<Row, GraphFailure>> {
  const answer = await client(identity, { method: 'GET', path: `${listPath}/items/${id}?${expandFields(list)}` });
  if (!answer.ok) return answer;
  const row = parseRow(answer.value.body);
  return row ? ok(row) : refused({ kind: 'no-answer', sends: answer.value.sends });
}
