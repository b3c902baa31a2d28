import type { ListName } from '../../../src/acts/kinds.ts';
import { sharePointOf } from '../sharepoint.ts';
import type { SpilWorld } from '../spil-world.ts';
import { type ActCase, type Cells, nameOfCase, roles, third } from './act-case.ts';

/** A row as SharePoint keeps it, with the row that hangs on it. */
export interface Seeded {
  readonly item: number;
  readonly linked: number | undefined;
}

export interface Row {
  readonly cells: Cells;
  readonly etag: string;
}

export interface Rows {
  seed(one: ActCase): Promise<Seeded>;
  read(list: ListName, item: number): Promise<Row>;
}

const ownerColumns: Readonly<Record<ListName, string>> = {
  Actions: 'Owner',
  Risks: 'RiskOwner',
  ControlMeasures: 'MeasureOwner',
  Decisions: 'ProposedBy',
};

/** What every row of a list has before anybody acts. */
const usual: Readonly<Record<ListName, Cells>> = {
  Actions: { Priority: 'Normaal', DueDate: '2026-11-30T12:00:00Z', PostponeCount: 0, ActionKind: 'Actie' },
  Risks: {
    RiskType: 'Risico',
    EventText: 'de kade verzakt',
    CauseText: 'hoog water',
    ConsequenceText: 'twee weken later klaar',
    Probability: 2,
    Impact: 2,
    ReviewDate: '2026-12-20T12:00:00Z',
    IdentifiedOn: '2026-11-02T12:00:00Z',
  },
  ControlMeasures: { MeasureKind: 'Preventief', DueDate: '2026-12-07T12:00:00Z', RiskRefLookupId: '1' },
  Decisions: { DecisionLevel: 'Stuurgroep', ExecutionStatus: 'N.v.t.' },
};

/** What is SharePoint's own, or says through which door a row came: no act is about that. */
const notOfTheAct =
  /^(@odata|id$|Created|Modified|Author|Editor|ContentType|Attachments|Edit|LinkTitle|_|AppAuthor|AppEditor|ClientKey|GUID|ItemChildCount|FolderChildCount|Title$|SourceType|RiskScore)/;

const actsOnly = (fields: Cells): Cells =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !notOfTheAct.test(name)));

/** Rows made and read past Spil. */
export async function rowsOf(world: SpilWorld): Promise<Rows> {
  const sharePoint = sharePointOf(world);
  const paths = new Map<string, string>();
  for (const list of Object.keys(usual)) paths.set(list, await sharePoint.listPath(list));
  const known = await sharePoint.read('Actions');
  // The sample's A5 is Jan Bakker's, A7 is Zoë Łukasik's: a site knows people by a number of its own.
  const lookups = new Map(
    [[roles.owner, 5] as const, [third, 7] as const].map(([name, action]) => [
      name as string,
      known.find(({ id }) => id === String(action))?.fields['OwnerLookupId'],
    ]),
  );
  const named = (cells: Cells): Cells =>
    Object.fromEntries(
      Object.entries(cells).map(([column, cell]) => {
        const name = [...lookups].find(([, lookup]) => /(Owner|By)LookupId$/.test(column) && lookup === cell)?.[0];
        return [column, name ?? cell];
      }),
    );
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await world.graph<T>(roles.manager, method, path, body);
    if (answer.status >= 300) throw new Error(`${method} ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const ownedBy = (list: ListName, name: string): Cells => ({
    [`${ownerColumns[list]}LookupId`]: lookups.get(name),
    [`${ownerColumns[list]}Aad`]: world.idOf(name),
  });
  const add = async (list: ListName, title: string, owner: string, cells: Cells): Promise<number> => {
    const fields = { Title: title, ProjectCode: 'RVB', ...usual[list], ...ownedBy(list, owner), ...cells };
    return Number((await ask<{ id: string }>('POST', `${paths.get(list)}/items`, { fields })).id);
  };
  return {
    seed: async (one) => {
      const { linked, list, from = {} } = one;
      const other =
        linked === undefined
          ? undefined
          : await add(linked.list, `Hangt samen met ${nameOfCase(one)}`, third, linked.cells);
      const pointer = other === undefined ? {} : { [`${linked?.by}LookupId`]: String(other) };
      const item = await add(list, `Deur ${nameOfCase(one)}`, roles.owner, { ...from, ...pointer });
      return { item, linked: other };
    },
    read: async (list, item) => {
      const path = `${paths.get(list)}/items/${item}?$expand=fields`;
      const { fields, eTag } = await ask<{ fields: Cells; eTag: string }>('GET', path);
      return { cells: named(actsOnly(fields)), etag: eTag };
    },
  };
}
