import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOn, changeItem } from '../../src/acts/act.ts';
import { openHistories } from '../../src/acts/follow/histories.ts';
import type { RowsOfKinds } from '../../src/acts/follow/steps-by-hand.ts';
import { ownStep } from '../../src/acts/own-step.ts';
import { kinds } from '../../src/acts/kinds.ts';
import { reportStepsByHand } from '../../src/acts/report-steps.ts';
import { undoWrite } from '../../src/acts/undo/undo-write.ts';
import { day } from '../../src/domain/values/day.ts';
import { type Moment, toMoment } from '../../src/domain/values/moment.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { visibleNumber } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, ref, startActsBench, valueOf } from './acts-bench.ts';

let bench: ActsBench;
let since: Moment;
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());

beforeEach(() => {
  bench.later(10);
  since = toMoment(bench.spil.bench.now);
  bench.later(1);
});

/** What a round of the timer reports, as `A1 by owner`. */
async function reported(from = since): Promise<readonly string[]> {
  const store = bench.store('app');
  const rows = await Promise.all(
    Object.values(kinds).map(async ({ list }) => [list.name, valueOf(await store.all(list))] as const),
  );
  const promised: string[] = [];
  await reportStepsByHand(Object.fromEntries(rows) as RowsOfKinds, openHistories(store), {
    since: from,
    isOwn: ({ list, item: { id }, step: { at: modifiedAt } }) =>
      bench.doors.undo.wasSeen(ownStep(bench.home('support').project.code, list, { id, modifiedAt })),
    promise: async ({ why, list, item, by }) =>
      void promised.push(
        `${why} ${visibleNumber(list, item.id)} ${by === ref('owner').aad ? 'owner' : by} ${item.etag}`,
      ),
  });
  return promised.map((line) => line.replace(/ \S+$/, ''));
}

const action = (ActionStatus: 'New' | 'InProgress' | 'Done') =>
  bench.put(actionsList, { ActionStatus, Owner: ref('owner') });

describe('a step that no act takes, taken in SharePoint itself', () => {
  test('of an action, a decision, a risk or a measure is reported with who did it', async () => {
    const rows = [
      await bench.edit(actionsList, await action('Done'), { ActionStatus: 'New' }, 'owner'),
      await bench.edit(
        decisionsList,
        await bench.put(decisionsList, { DecisionStatus: 'Rejected' }),
        { DecisionStatus: 'Taken' },
        'owner',
      ),
      await bench.edit(
        risksList,
        await bench.put(risksList, { RiskStatus: 'Closed' }),
        { RiskStatus: 'Occurred' },
        'owner',
      ),
      await bench.edit(
        controlMeasuresList,
        await bench.put(controlMeasuresList, { MeasureStatus: 'Cancelled' }),
        { MeasureStatus: 'Done' },
        'owner',
      ),
    ];
    const numbers = [actionsList, decisionsList, risksList, controlMeasuresList].map((list, index) =>
      visibleNumber(list, rows[index]?.id ?? 0),
    );
    expect((await reported()).toSorted()).toEqual(numbers.map((number) => `by-hand ${number} owner`).toSorted());
  });

  test('is reported also when the row was changed again since', async () => {
    const moved = await bench.edit(actionsList, await action('Done'), { ActionStatus: 'New' }, 'owner');
    await bench.edit(actionsList, moved, { ActionStatus: 'InProgress' }, 'owner');
    expect(await reported()).toEqual([`by-hand A${moved.id} owner`]);
  });

  test('was looked at once: what lies before this round is not told again', async () => {
    await bench.edit(actionsList, await action('Done'), { ActionStatus: 'New' }, 'owner');
    expect(await reported(toMoment(bench.spil.bench.now))).toEqual([]);
  });
});

describe('nothing is reported', () => {
  test('of a step that an act would take too, another cell, or a row that begins somewhere', async () => {
    const one = await action('New');
    await bench.edit(actionsList, one, { ActionStatus: 'InProgress' }, 'owner');
    await bench.edit(actionsList, await action('Done'), { Priority: 'High' }, 'owner');
    await bench.put(actionsList, { ActionStatus: 'Done' }, 'owner');
    expect(await reported()).toEqual([]);
  });

  test('of what the timer wrote', async () => {
    await bench.edit(actionsList, await action('Done'), { ActionStatus: 'New' }, 'app');
    expect(await reported()).toEqual([]);
  });

  test('of an undo in Spil, which may lead back to where no act leads', async () => {
    const one = await action('New');
    const started = await changeItem(
      { list: 'Actions', item: one.id, changes: { ActionStatus: 'InProgress' } },
      bench.as('owner'),
      bench.doors,
    );
    const { undo } = valueOf(started);
    if (undo === undefined) throw new Error('no way back');
    bench.later(1);
    valueOf(await undoWrite(undo, bench.as('owner'), bench.doors, 'ongedaan gemaakt'));
    expect((await bench.read(actionsList, one.id)).cells.ActionStatus).toBe('New');
    expect(await reported()).toEqual([]);
  });

  test('of a decision that Spil set to Vervangen, and of it standing again', async () => {
    const taken = { DecisionStatus: 'Taken', DecidedBy: 'college', DecidedOn: day('2026-11-20') } as const;
    const old = await bench.put(decisionsList, taken);
    const cells = { DecisionStatus: 'Proposed', ReplacesRef: old.id, Rationale: 'prijs' } as const;
    const successor = await bench.put(decisionsList, cells);
    const act = (name: 'take' | 'put-back', input: object) =>
      actOn(
        { list: 'Decisions', act: name, input, item: successor.id } as Parameters<typeof actOn>[0],
        bench.as('manager'),
        bench.doors,
      );
    valueOf(await act('take', { by: 'college' }));
    expect((await bench.read(decisionsList, old.id)).cells.DecisionStatus).toBe('Superseded');
    bench.later(1);
    valueOf(await act('put-back', { note: 'te vroeg' }));
    expect((await bench.read(decisionsList, old.id)).cells.DecisionStatus).toBe('Taken');
    expect(await reported()).toEqual([]);
  });
});
