import { ok, refused } from '../../domain/values/result.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import type { Identity, ListStore, OpenLists, Project } from '../../ports.ts';
import { addItem } from './add-item.ts';
import { changeItem } from './change-item.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { listProblem } from '../client/graph-problems.ts';
import { readVersions } from './item-versions.ts';
import { askedOf, copyKey, type ListContext, placeOf, readItem } from './list-context.ts';
import type { ListIds } from './list-ids.ts';
import { namedPeople } from '../people/named-people.ts';
import type { PeopleInSite } from '../people/people-in-site.ts';
import type { RowCopies, RowSource } from './row-copies.ts';
import { readListChanges, readRow, readWholeList } from './row-reader.ts';
import { rowToItem } from './row-to-item.ts';

export interface ListStoreParts {
  readonly client: GraphClient;
  readonly listIds: ListIds;
  readonly people: PeopleInSite;
  readonly copies: RowCopies;
}

/** Opens SharePoint lists through Graph. */
export const createOpenLists =
  (parts: ListStoreParts): OpenLists =>
  (project: Project, identity: Identity): ListStore => {
    const context: ListContext = { ...parts, project, identity };
    return {
      all: async (list) => {
        const rows = await parts.copies.rows(copyKey(context, list), rowSource(context, list));
        if (!rows.ok) return refused(listProblem(rows.problem, askedOf(context, list)));
        const named = namedPeople(
          list,
          rows.value.map(({ fields }) => fields),
        );
        const people = await parts.people.forReading(project, identity, named);
        return ok(rows.value.map((row) => rowToItem(list, row, people)));
      },
      one: (list, id) => readItem(context, list, id),
      add: (list, cells, clientKey) => addItem(context, list, cells, clientKey),
      change: (list, id, seen, changes) => changeItem(context, list, id, seen, changes),
      versions: (list, id) => readVersions(context, list, id),
    };
  };

/** How this identity reads one list. */
export function rowSource(context: ListContext, list: ListDeclaration): RowSource {
  const { client, identity, listIds } = context;
  const place = placeOf(context, list);
  return {
    whole: () => listIds.at(place, (path) => readWholeList(client, identity, path, list)),
    changes: (deltaLink) =>
      readListChanges(client, identity, deltaLink, (id) =>
        listIds.at(place, (path) => readRow(client, identity, path, list, id)),
      ),
  };
}
