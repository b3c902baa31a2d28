import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actOn, changeItem } from '../../src/acts/act.ts';
import { addItem } from '../../src/acts/add-item.ts';
import { kinds, type ListName } from '../../src/acts/kinds.ts';
import type { Followed } from '../../src/acts/outcome.ts';
import { undoWrite } from '../../src/acts/undo/undo-write.ts';
import { day } from '../../src/domain/values/day.ts';
import type { Result } from '../../src/domain/values/result.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, ref, startActsBench, valueOf } from './acts-bench.ts';
import { type Move, move } from './records-moves.ts';
import { type Deed, mayMake, mustHear, notesOf, wrongIn, wrongInChange } from './records-oracle.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());

/** The numbers of the rows of one run, by list. */
type Mine = Record<ListName, number[]>;
type Rows = ReadonlyMap<string, { readonly list: ListDeclaration; readonly row: Item }>;

interface Outcome {
  readonly list: ListDeclaration;
  readonly after: Item;
  readonly followed: readonly Followed[];
}

/** More of them before a release: `RECORDS_SECONDS=600`. */
const seconds = Number(process.env['RECORDS_SECONDS'] ?? 25);

let keys = 0;

/** Every run has rows of its own: one of each kind that somebody owns, one decision that was taken. */
async function seed(): Promise<Mine> {
  const due = { DueDate: day('2026-12-04') };
  const open = { DecisionLevel: 'ProjectTeam', ProposedBy: ref('owner') } as const;
  const taken = { DecisionStatus: 'Taken', DecidedBy: 'de stuurgroep', DecidedOn: day('2026-11-02') } as const;
  const decided = await bench.put(decisionsList, { ...open, ...taken, Rationale: 'prijs', ProgressNotes: 'oud' });
  const proposed = await bench.put(decisionsList, { ...open, DecisionStatus: 'Proposed' });
  const action = await bench.put(actionsList, {
    ...due,
    ActionStatus: 'InProgress',
    Owner: ref('owner'),
    DecisionRef: decided.id,
    Steps: '[ ] bellen',
    ProgressNotes: '[2026-11-01 Mila Jansen] begonnen',
  });
  const risk = await bench.put(risksList, {
    RiskType: 'Threat',
    RiskStatus: 'Open',
    RiskOwner: ref('owner'),
    CauseText: 'bemaling',
    Probability: 3,
    Impact: 4,
  });
  const measure = await bench.put(controlMeasuresList, {
    ...due,
    MeasureStatus: 'New',
    MeasureOwner: ref('owner'),
    RiskRef: risk.id,
    ActionRef: [action.id],
  });
  return {
    Actions: [action.id],
    Risks: [risk.id],
    ControlMeasures: [measure.id],
    Decisions: [decided.id, proposed.id],
  };
}

async function rowsOf(mine: Mine): Promise<Rows> {
  const rows = new Map<string, { list: ListDeclaration; row: Item }>();
  for (const { list } of Object.values(kinds)) {
    const all: readonly Item[] = valueOf(await bench.store('app').all(list as ListDeclaration));
    for (const row of all)
      if (mine[list.name as ListName].includes(row.id)) rows.set(`${list.name} ${row.id}`, { list, row });
  }
  return rows;
}

/** Counted rows become numbers of rows. */
function numbered(value: unknown, mine: Mine): unknown {
  if (Array.isArray(value)) return value.map((one) => numbered(one, mine));
  if (typeof value !== 'object' || value === null || !('counted' in value)) return value;
  const { counted, list } = value as { counted: number; list: string };
  const ids = Object.hasOwn(mine, list) ? mine[list as ListName] : [1];
  return ids[counted % ids.length];
}

const numberedIn = (cells: Readonly<Record<string, unknown>>, mine: Mine) =>
  Object.fromEntries(Object.entries(cells).map(([name, value]) => [name, numbered(value, mine)]));

async function doIt(one: Move, mine: Mine, rows: Rows): Promise<Result<Outcome, unknown>> {
  const asker = bench.as(one.who);
  const ids = mine[one.list];
  const item = ids[one.row % ids.length] ?? 0;
  switch (one.kind) {
    case 'change':
      return changeItem(
        { list: one.list, item, changes: numberedIn(one.cells, mine), note: one.note },
        asker,
        bench.doors,
      );
    case 'add':
      keys += 1;
      return addItem({ list: one.list, cells: numberedIn(one.cells, mine), key: `run ${keys}` }, asker, bench.doors);
    case 'act':
      return actOn(
        { list: one.list, act: one.act, input: numberedIn(one.input, mine), item } as never,
        asker,
        bench.doors,
      );
    case 'undo': {
      const etag = rows.get(`${one.list} ${item}`)?.row.etag;
      return etag === undefined
        ? { ok: false, problem: 'no row' }
        : undoWrite({ list: one.list, item, etag }, asker, bench.doors, 'toch niet');
    }
  }
}

/** Everything that is wrong after one move: in the rows themselves, in how they changed, in who did it, in who heard. */
function wrongAfter(one: Move, done: Result<Outcome, unknown>, before: Rows, after: Rows): readonly string[] {
  const home = bench.home(one.who);
  const deed: Deed = {
    who: one.who,
    name: home.person.name,
    today: home.today,
    isUndo: one.kind === 'undo',
  };
  const main = done.ok ? `${done.value.list.name} ${done.value.after.id}` : undefined;
  const followed = done.ok ? done.value.followed.map(({ list, before: { id } }) => `${list.name} ${id}`) : [];
  const heard = bench.heard().map((line) => line.split(' ')[1]);
  const decisions = [...after.values()].flatMap(({ list, row }) => (list.name === 'Decisions' ? [row] : []));
  return [...after].flatMap(([key, { list, row }]) => {
    const old = before.get(key)?.row;
    const said = (wrong: string) => `${key}: ${wrong}`;
    if (old?.etag === row.etag) return [];
    const wrong = wrongIn(list, row, decisions).map(said);
    if (followed.includes(key)) return [...wrong, ...notesOf(old?.cells ?? {}, row.cells, deed).map(said)];
    const deaf = mustHear(list, old?.cells, row.cells, one.who).filter((who) => !heard.includes(who));
    return [
      ...wrong,
      ...(old === undefined ? notesOf({}, row.cells, deed) : wrongInChange(list, old, row, deed)).map(said),
      ...(key === main ? [] : [said('changed without a word')]),
      ...(mayMake(list, old?.cells, row.cells, deed) ? [] : [said(`${one.who} may not`)]),
      ...deaf.map((who) => said(`${who} did not hear`)),
    ];
  });
}

test(
  'no sequence of acts rewrites a record, leaves an illegal state, passes a permission or forgets an owner',
  async () => {
    let happened = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(move, { minLength: 1, maxLength: 12 }), async (moves) => {
        const mine = await seed();
        let before = await rowsOf(mine);
        bench.heard();
        for (const one of moves) {
          bench.later(one.wait);
          const done = await doIt(one, mine, before);
          if (!done.ok) {
            bench.heard();
            continue;
          }
          happened += 1;
          const { list, after: row } = done.value;
          const ids = mine[list.name as ListName];
          if (one.kind === 'add' && !ids.includes(row.id)) ids.push(row.id);
          const after = await rowsOf(mine);
          expect(wrongAfter(one, done, before, after)).toEqual([]);
          before = after;
        }
      }),
      { numRuns: 8 * seconds, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false },
    );
    expect(happened).toBeGreaterThan(0);
  },
  seconds * 3000,
);
