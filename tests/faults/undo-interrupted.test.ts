import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addItem } from '../../src/acts/add-item.ts';
import { actOn } from '../../src/acts/act.ts';
import type { Written } from '../../src/acts/outcome.ts';
import { tellInterrupted } from '../../src/acts/tell-interrupted.ts';
import { undoWrite } from '../../src/acts/undo/undo-write.ts';
import type { Foreseen } from '../../src/domain/reminders/automatic-line.ts';
import { toMoment } from '../../src/domain/values/moment.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import type { ListStore } from '../../src/ports.ts';
import { type ActsBench, ref, startActsBench, valueOf } from '../acts/acts-bench.ts';
import { fragileProcess, ProcessEnds } from './fragile.ts';

let bench: ActsBench;
let promised: Foreseen[];
const { endAfter, fragile } = fragileProcess();
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());
beforeEach(() => {
  promised = [];
  endAfter();
});

const unfinished = () => bench.doors.intents.unfinishedUntil(toMoment(bench.spil.bench.now));

/** What the timer does after the next start; how many undos it could not finish. */
async function nextRound(store: ListStore = bench.store('app')): Promise<number> {
  endAfter();
  const { tell } = bench.doors;
  const promise = async (foreseen: Foreseen) => void promised.push(foreseen);
  const round = { store, place: bench.home('manager'), tell, memories: bench.doors, promise };
  for (const intent of await unfinished()) {
    if (await tellInterrupted(intent, round)) await bench.doors.intents.end(intent.id);
  }
  return (await unfinished()).length;
}

/** A write from which something followed, with what stands there once that went back. */
interface Case {
  readonly write: () => Promise<Written | undefined>;
  readonly stands: () => Promise<readonly unknown[]>;
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

let key = 0;
let [one, follower] = [0, 0];

const cases: Readonly<Record<string, Case>> = {
  'a decision that replaced another': {
    write: async () => {
      const old = await bench.put(decisionsList, { DecisionStatus: 'Taken', ProposedBy: ref('other') });
      follower = old.id;
      key += 1;
      const cells = {
        Title: 'Variant B kiezen',
        DecisionStatus: 'Taken',
        DecidedBy: 'Stuurgroep',
        Rationale: 'Minder overlast in de straat.',
        ReplacesRef: old.id,
      };
      const added = valueOf(
        await addItem({ list: 'Decisions', cells, key: `undo ${key}` }, bench.as('support'), bench.doors),
      );
      one = added.after.id;
      return added.undo;
    },
    stands: async () => {
      const rows = await Promise.all([one, follower].map((id) => bench.read(decisionsList, id)));
      return rows.map(({ cells }) => cells.DecisionStatus);
    },
    before: ['Taken', 'Superseded'],
    after: ['Withdrawn', 'Taken'],
  },
  'an action that finished a measure': {
    write: async () => {
      one = (await bench.put(actionsList, { ActionStatus: 'InProgress', Owner: ref('owner') })).id;
      follower = (await bench.put(controlMeasuresList, { MeasureStatus: 'InProgress', ActionRef: [one] })).id;
      const act = { list: 'Actions', act: 'complete', input: {}, item: one } as const;
      return valueOf(await actOn(act, bench.as('support'), bench.doors)).undo;
    },
    stands: async () => [
      (await bench.read(actionsList, one)).cells.ActionStatus,
      (await bench.read(controlMeasuresList, follower)).cells.MeasureStatus,
    ],
    before: ['Done', 'Done'],
    after: ['InProgress', 'InProgress'],
  },
};

/** Takes a write back in a process that ends at this point; false when it got there first. */
async function undoUntil(point: number, written: Written, store = bench.as('support').home.store): Promise<boolean> {
  const asker = bench.as('support');
  const doors = { ...bench.doors, undo: fragile(bench.doors.undo), intents: fragile(bench.doors.intents) };
  endAfter(point);
  try {
    const home = { ...asker.home, store: fragile(store) };
    valueOf(await undoWrite(written, { ...asker, home }, doors, 'ongedaan gemaakt'));
    return true;
  } catch (error) {
    if (!(error instanceof ProcessEnds)) throw error;
    return false;
  }
}

async function writtenBy({ write }: Case): Promise<Written> {
  const written = await write();
  if (written === undefined) throw new Error('no way back');
  return written;
}

describe.each(Object.entries(cases))('taking back %s', (_, back) => {
  test('goes back whole or not at all, wherever the process ends', async () => {
    for (let point = 0; ; point += 1) {
      const isWhole = await undoUntil(point, await writtenBy(back));
      if (isWhole) {
        expect(point).toBeGreaterThan(10);
        expect(await back.stands()).toEqual(back.after);
        return;
      }
      expect(await nextRound(), `ended at point ${point}`).toBe(0);
      expect([back.before, back.after], `ended at point ${point}`).toContainEqual(await back.stands());
    }
  });

  test('keeps its promise when SharePoint refuses the second row for a while, and says so then', async () => {
    const written = await writtenBy(back);
    const refusing = (store: ListStore): ListStore => ({
      ...store,
      change: async (list, id, etag, changes) =>
        id === follower && list.name !== actionsList.name
          ? { ok: false, problem: { kind: 'unavailable' } }
          : store.change(list, id, etag, changes),
    });
    await undoUntil(Number.POSITIVE_INFINITY, written, refusing(bench.store('support')));
    expect(await back.stands()).toEqual([back.after[0], back.before[1]]);
    expect(await nextRound(refusing(bench.store('app')))).toBe(1);
    promised = [];
    expect(await nextRound()).toBe(0);
    expect(await back.stands()).toEqual(back.after);
    expect(promised).toMatchObject([{ item: { id: follower } }]);
  });
});

test('whoever was asked to score the risk anew hears of it, wherever the process ends', async () => {
  for (let point = 0; ; point += 1) {
    const risk = await bench.put(risksList, { RiskOwner: ref('other') });
    const { id } = await bench.put(actionsList, { ActionStatus: 'InProgress', Owner: ref('owner') });
    const measured = {
      MeasureStatus: 'InProgress',
      ActionRef: [id],
      RiskRef: risk.id,
      MeasureOwner: ref('owner'),
    } as const;
    const measure = await bench.put(controlMeasuresList, measured);
    const act = { list: 'Actions', act: 'complete', input: {}, item: id } as const;
    const { undo } = valueOf(await actOn(act, bench.as('support'), bench.doors));
    expect(bench.heard()).toContain('rescore other');
    if (undo === undefined) throw new Error('no way back');
    const isWhole = await undoUntil(point, undo);
    if (!isWhole) await nextRound();
    const isBack = (await bench.read(controlMeasuresList, measure.id)).cells.MeasureStatus === 'InProgress';
    expect(bench.heard().includes('undone other'), `ended at point ${point}`).toBe(isBack);
    if (isWhole) return;
  }
});

test('what somebody changed meanwhile stays as they left it', async () => {
  const taken = cases['an action that finished a measure'];
  if (taken === undefined) throw new Error('no case');
  const written = await writtenBy(taken);
  let point = 0;
  while ((await bench.read(actionsList, one)).cells.ActionStatus === 'Done') await undoUntil((point += 1), written);
  const measure = await bench.read(controlMeasuresList, follower);
  expect(measure.cells.MeasureStatus).toBe('Done');
  await bench.edit(controlMeasuresList, measure, { CostEstimate: 10 }, 'other');
  await nextRound();
  const now = await bench.read(controlMeasuresList, follower);
  expect(now.cells).toMatchObject({ MeasureStatus: 'Done', CostEstimate: 10 });
});
