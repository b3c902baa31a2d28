import { z } from 'zod';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import type { Identity } from '../../ports.ts';
import {
  type ColumnDefinition,
  columnDefinitions,
  type DefinitionContext,
  ownDefinitions,
} from './column-definition.ts';
import { compareColumn, type SiteColumn, siteColumn } from './compare-column.ts';
import type { GraphFailure } from '../client/graph-answer.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { readPages } from '../client/graph-pages.ts';
import { hasStatus } from '../client/graph-problems.ts';
import { listPath, sitePath } from '../rows/list-ids.ts';

/** What provisioning left as it was. */
export type LeftAlone =
  | { readonly column: string; readonly kind: 'type-differs'; readonly declared: string; readonly found: string }
  | { readonly column: string; readonly kind: 'refused'; readonly status: number };

/** What provisioning did to one list. */
export interface ListReport {
  readonly list: string;
  readonly wasCreated: boolean;
  readonly added: readonly string[];
  readonly adjusted: readonly string[];
  readonly leftAlone: readonly LeftAlone[];
}

export interface Site {
  readonly client: GraphClient;
  readonly identity: Identity;
  readonly siteId: string;
}

const withId = z.object({ id: z.string() });

/** Creates a list with the columns that need no other list; its ASCII name ends up in the address for good. */
export async function createList(
  { client, identity, siteId }: Site,
  list: ListDeclaration,
  context: DefinitionContext,
): Promise<Result<string, GraphFailure>> {
  const body = {
    displayName: list.name,
    list: { template: 'genericList' },
    columns: ownDefinitions(list, context),
  };
  // A second list of the same name is refused, so a repeat after a lost answer makes no double.
  const made = await client(identity, { method: 'POST', path: `${sitePath(siteId)}/lists`, body, isHarmless: true });
  if (!made.ok && !hasStatus(made.problem, 409)) return made;
  const path = `${sitePath(siteId)}/lists/${list.name}`;
  const found = made.ok ? made : await client(identity, { method: 'GET', path: `${path}?$select=id,name` });
  if (!found.ok) return found;
  const { id } = withId.parse(found.value.body);
  const named = await client(identity, {
    method: 'PATCH',
    path: listPath(siteId, id),
    body: { displayName: list.label.nl },
    isHarmless: true,
  });
  return named.ok ? ok(id) : named;
}

/** Adds what a list lacks; what holds another type than declared is reported, never changed. */
export async function completeColumns(
  site: Site,
  list: ListDeclaration,
  listId: string,
  wasCreated: boolean,
  context: DefinitionContext,
): Promise<Result<ListReport, GraphFailure>> {
  const path = `${listPath(site.siteId, listId)}/columns`;
  const pages = await readPages(site.client, site.identity, path);
  if (!pages.ok) return pages;
  const present = new Map(pages.value.values.flatMap(columnOf).map((column) => [column.name, column]));
  const wanted = Object.entries(list.columns).flatMap(([name, column]) => columnDefinitions(name, column, context));
  const report = {
    list: list.name,
    wasCreated,
    added: [] as string[],
    adjusted: [] as string[],
    leftAlone: [] as LeftAlone[],
  };
  for (const definition of wanted) {
    const found = present.get(definition.name);
    const done = found
      ? await adjust(site, path, definition, found, wasCreated)
      : await attempt(site, 'POST', path, definition.name, definition, 'added');
    if (!done.ok) return done;
    record(report, definition.name, done.value);
  }
  return ok(report);
}

type Done = 'nothing' | 'added' | 'adjusted' | LeftAlone;

async function adjust(
  site: Site,
  path: string,
  wanted: ColumnDefinition,
  found: SiteColumn,
  wasCreated: boolean,
): Promise<Result<Done, GraphFailure>> {
  const comparison = compareColumn(wanted, found);
  if (comparison.kind === 'type-differs') return ok({ column: wanted.name, ...comparison });
  // SharePoint makes Title itself; afterwards its label belongs to whoever manages the site.
  const label = wasCreated && wanted.name === 'Title' ? { displayName: wanted.displayName } : {};
  const change = { ...label, ...(comparison.kind === 'adjustable' ? comparison.change : {}) };
  if (Object.keys(change).length === 0) return ok('nothing');
  const done = await attempt(site, 'PATCH', `${path}/${found.id}`, wanted.name, change, 'adjusted');
  return done.ok && done.value === 'adjusted' && wasCreated ? ok('nothing') : done;
}

/** One column that the site refuses must not keep the others from being made. */
async function attempt(
  { client, identity }: Site,
  method: 'POST' | 'PATCH',
  path: string,
  column: string,
  body: object,
  done: 'added' | 'adjusted',
): Promise<Result<Done, GraphFailure>> {
  const answer = await client(identity, { method, path, body, ...(method === 'PATCH' ? { isHarmless: true } : {}) });
  if (answer.ok) return ok(done);
  const { problem } = answer;
  const isAboutColumn = problem.kind === 'answered' && [400, 409].includes(problem.status);
  return isAboutColumn ? ok({ column, kind: 'refused', status: problem.status }) : refused(problem);
}

function record(
  report: { added: string[]; adjusted: string[]; leftAlone: LeftAlone[] },
  name: string,
  done: Done,
): void {
  if (done === 'nothing') return;
  if (typeof done === 'object') report.leftAlone.push(done);
  else report[done].push(name);
}

function columnOf(value: unknown): SiteColumn[] {
  const parsed = siteColumn.safeParse(value);
  return parsed.success ? [parsed.data] : [];
}
