import type { Column } from '../../lists/column.ts';
import { type Changes, type ListDeclaration, personIdColumn } from '../../lists/list.ts';
import type { Project } from '../../ports.ts';
import { patchItem } from '../rows/change-item.ts';
import { changesToFields } from '../rows/changes-to-fields.ts';
import { type ListStoreParts, rowSource } from '../rows/graph-list-store.ts';
import { copyKey, type ListContext } from '../rows/list-context.ts';
import { namedPeople } from './named-people.ts';
import { personCell, strangersIn } from '../rows/reference-cell.ts';
import type { Fields, Row } from '../rows/row.ts';
import { readCells } from '../rows/row-to-item.ts';
import type { SitePeople } from './site-people.ts';

/** Writes both halves of person cells again where one was missing; says how many rows it healed. */
export async function healPeople(
  parts: ListStoreParts,
  project: Project,
  lists: readonly ListDeclaration[],
): Promise<number> {
  const context: ListContext = { ...parts, project, identity: { kind: 'app' } };
  // Whoever the site met since the last look is exactly who this is about.
  parts.people.forget(project, context.identity);
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
  const broken = Object.entries(list.columns).filter(([name, { kind }]) => isHalf(name, kind, row.fields, people));
  if (broken.length === 0) return false;
  const { cells } = readCells(list, row.fields, people);
  const whole = Object.fromEntries(broken.map(([name]) => [name, cells[name]])) as Changes<ListDeclaration>;
  const fields = changesToFields(list, whole, people);
  if (!fields.ok) return false;
  // Somebody who is editing the row right now goes first; the next round finds it again.
  const written = await patchItem(context, list, row.id, row.etag, fields.value);
  return written.ok;
}

/** Whether a cell lacks the site's number or the directory's id of somebody of whom we know both. */
function isHalf(name: string, kind: Column['kind'], fields: Fields, people: SitePeople): boolean {
  if (kind === 'people') return strangersIn(name, fields).some((id) => people.lookupIdOf(id) !== undefined);
  const ref = kind === 'person' ? personCell(name, fields, people) : undefined;
  if (ref?.aad === undefined || ref.lookupId === undefined) return false;
  const id = String(fields[personIdColumn(name)] ?? '').toLowerCase();
  return !fields[`${name}LookupId`] || id !== ref.aad;
}
