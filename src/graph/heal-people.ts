import type { ListDeclaration } from '../lists/list.ts';
import { personIdColumn } from '../lists/list.ts';
import type { Project } from '../ports.ts';
import { copyKey, type ListContext, placeOf } from './list-context.ts';
import type { ListStoreParts } from './graph-list-store.ts';
import { rowSource } from './graph-list-store.ts';
import { namedPeople } from './named-people.ts';
import { personCell } from './reference-cell.ts';
import type { Row } from './row.ts';
import type { SitePeople } from './site-people.ts';

/** Writes both halves of person cells again where one was missing; says how many rows it healed. */
export async function healPeople(
  parts: ListStoreParts,
  project: Project,
  lists: readonly ListDeclaration[],
): Promise<number> {
  const context: ListContext = { ...parts, project, identity: { kind: 'app' } };
  let healed = 0;
  for (const list of lists) {
    const rows = await parts.copies.rows(copyKey(context, list), rowSource(context, list));
    if (!rows.ok) continue;
    const fields = rows.value.map((row) => row.fields);
    const people = await parts.people.forReading(project, context.identity, namedPeople(list, fields));
    for (const row of rows.value) if (await healRow(context, list, row, people)) healed += 1;
  }
  return healed;
}

async function healRow(context: ListContext, list: ListDeclaration, row: Row, people: SitePeople): Promise<boolean> {
  const body = missingHalves(list, row, people);
  if (Object.keys(body).length === 0) return false;
  const written = await context.listIds.at(placeOf(context, list), (path) =>
    context.client(context.identity, {
      method: 'PATCH',
      path: `${path}/items/${row.id}/fields`,
      body,
      // Somebody who is editing the row right now goes first; the next round finds it again.
      headers: { 'If-Match': row.etag },
      isHarmless: true,
    }),
  );
  return written.ok;
}

function missingHalves(list: ListDeclaration, { fields }: Row, people: SitePeople): Record<string, string> {
  const singles = Object.entries(list.columns).filter(([, { kind }]) => kind === 'person');
  const halves = singles.flatMap(([name]): [string, string][] => {
    const ref = personCell(name, fields, people);
    const needsLookup = ref?.lookupId !== undefined && !fields[`${name}LookupId`];
    const needsId = ref?.aad !== undefined && String(fields[personIdColumn(name)] ?? '').toLowerCase() !== ref.aad;
    return [
      ...(needsLookup ? [[`${name}LookupId`, ref.lookupId] as [string, string]] : []),
      ...(needsId ? [[personIdColumn(name), ref.aad] as [string, string]] : []),
    ];
  });
  return Object.fromEntries(halves);
}
