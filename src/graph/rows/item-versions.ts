import { z } from 'zod';
import type { ItemId } from '../../domain/values/ids.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import type { ItemVersion, ListProblem } from '../../ports.ts';
import { readPages } from '../client/graph-pages.ts';
import { listProblem } from '../client/graph-problems.ts';
import { askedOf, type ListContext, placeOf } from './list-context.ts';
import { namedPeople } from '../people/named-people.ts';
import { expandFields } from '../client/odata.ts';
import { parseRow, type Row } from './row.ts';
import { knownWriter, readCells } from './row-to-item.ts';

const versionId = z.object({ id: z.string() });

interface VersionRow {
  readonly version: string;
  readonly row: Row;
}

/** Reads what an item held before, newest first. */
export async function readVersions<L extends ListDeclaration>(
  context: ListContext,
  list: L,
  id: ItemId,
): Promise<Result<readonly ItemVersion<L>[], ListProblem>> {
  const { client, identity, listIds } = context;
  const pages = await listIds.at(placeOf(context, list), (path) =>
    readPages(client, identity, `${path}/items/${id}/versions?${expandFields(list)}`),
  );
  if (!pages.ok) return refused(listProblem(pages.problem, askedOf(context, list, id)));
  const versions = pages.value.values.flatMap(versionRow);
  const named = namedPeople(
    list,
    versions.map(({ row }) => row.fields),
  );
  const people = await context.people.forReading(context.project, identity, named);
  return ok(
    versions.map(({ version, row }) => ({
      version,
      at: row.modifiedAt,
      by: knownWriter(row.modifiedBy, people),
      cells: readCells(list, row.fields, people).cells,
    })),
  );
}

// A version has an envelope like an item's, with a version number for an id.
function versionRow(value: unknown): VersionRow[] {
  const parsed = versionId.safeParse(value);
  const row = parseRow(value);
  return parsed.success && row ? [{ version: parsed.data.id, row }] : [];
}
