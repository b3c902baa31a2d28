import { afterAll, beforeAll, expect, test } from 'vitest';
import { addItem } from '../../src/acts/add-item.ts';
import { changeItem } from '../../src/acts/act.ts';
import { pendingStep } from '../../src/acts/own-step.ts';
import { repairConsequences } from '../../src/acts/repair-consequences.ts';
import { addMinutes, toMoment } from '../../src/domain/values/moment.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { type ActsBench, ref, startActsBench, valueOf, type Who } from '../acts/acts-bench.ts';

let bench: ActsBench;
// The clock stands: SharePoint tells time in seconds, and two acts fit in one.
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());

const now = () => toMoment(bench.spil.bench.now);

/** Somebody for whom SharePoint refuses to write this row. */
function refused(who: Who, on: ListDeclaration, row: number) {
  const asker = bench.as(who);
  const { store } = asker.home;
  const change = ((list, id, etag, changes) =>
    list.name === on.name && id === row
      ? Promise.resolve({ ok: false, problem: { kind: 'unavailable' } })
      : store.change(list, id, etag, changes)) satisfies typeof store.change;
  return { ...asker, home: { ...asker.home, store: { ...store, change } } };
}

const nextRound = () =>
  repairConsequences({
    store: bench.store('app'),
    settings: bench.settings,
    author: { name: 'Spil', today: bench.home('manager').today },
    since: addMinutes(now(), -1),
    isOwn: async () => true,
    isPending: (list, item) => bench.doors.undo.wasSeen(pendingStep(bench.home('manager').project.code, list, item)),
    promise: async () => undefined,
  });

test('a measure that could not follow its reopened action follows in the next round, within the same second', async () => {
  const action = await bench.put(actionsList, { ActionStatus: 'InProgress', Owner: ref('owner') });
  const measure = await bench.put(controlMeasuresList, { MeasureStatus: 'InProgress', ActionRef: [action.id] });
  const status = async () => (await bench.read(controlMeasuresList, measure.id)).cells.MeasureStatus;
  const finish = { list: 'Actions', item: action.id, changes: { ActionStatus: 'Done' } };
  valueOf(await changeItem(finish, bench.as('support'), bench.doors));
  expect(await status()).toBe('Done');
  const reopen = { ...finish, changes: { ActionStatus: 'InProgress' }, note: 'toch niet' };
  const { followed } = valueOf(
    await changeItem(reopen, refused('support', controlMeasuresList, measure.id), bench.doors),
  );
  expect(followed).toMatchObject([{ after: undefined }]);
  await nextRound();
  expect(await status()).toBe('InProgress');
});

test('a decision that could not stand again when its successor was put back stands again in the next round', async () => {
  const old = await bench.put(decisionsList, { DecisionStatus: 'Taken', ProposedBy: ref('other') });
  const cells = {
    Title: 'Variant B kiezen',
    DecisionStatus: 'Taken',
    DecidedBy: 'Stuurgroep',
    Rationale: 'Minder overlast in de straat.',
    ReplacesRef: old.id,
  };
  const taken = valueOf(
    await addItem({ list: 'Decisions', cells, key: 'pending 1' }, bench.as('support'), bench.doors),
  );
  const putBack = { list: 'Decisions', item: taken.after.id, changes: { DecisionStatus: 'Proposed' } };
  valueOf(await changeItem(putBack, refused('manager', decisionsList, old.id), bench.doors));
  expect((await bench.read(decisionsList, old.id)).cells.DecisionStatus).toBe('Superseded');
  await nextRound();
  expect((await bench.read(decisionsList, old.id)).cells.DecisionStatus).toBe('Taken');
});

test('what somebody changed since then is not pending any more', async () => {
  const action = await bench.put(actionsList, { ActionStatus: 'Done', Owner: ref('owner') });
  const measure = await bench.put(controlMeasuresList, { MeasureStatus: 'Done', ActionRef: [action.id] });
  const reopen = { list: 'Actions', item: action.id, changes: { ActionStatus: 'InProgress' }, note: 'toch niet' };
  valueOf(await changeItem(reopen, refused('support', controlMeasuresList, measure.id), bench.doors));
  await bench.edit(controlMeasuresList, measure, { MeasureStatus: 'Cancelled' }, 'other');
  await nextRound();
  expect((await bench.read(controlMeasuresList, measure.id)).cells.MeasureStatus).toBe('Cancelled');
});

test('a row that could not follow still follows after somebody changed something else in it', async () => {
  const decision = await bench.put(decisionsList, { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' });
  const cells = { ActionStatus: 'InProgress', DecisionRef: decision.id, Owner: ref('owner') } as const;
  const action = await bench.put(actionsList, cells);
  const finish = { list: 'Actions', item: action.id, changes: { ActionStatus: 'Done' } };
  valueOf(await changeItem(finish, bench.as('support'), bench.doors));
  const reopen = { ...finish, changes: { ActionStatus: 'InProgress' }, note: 'toch niet' };
  valueOf(await changeItem(reopen, refused('support', decisionsList, decision.id), bench.doors));
  const done = await bench.read(decisionsList, decision.id);
  expect(done.cells.ExecutionStatus).toBe('Done');
  bench.later(1);
  await bench.edit(decisionsList, done, { SourceUrl: 'https://zaak.example/7' }, 'other');
  await nextRound();
  expect((await bench.read(decisionsList, decision.id)).cells).toMatchObject({
    ExecutionStatus: 'InProgress',
    SourceUrl: 'https://zaak.example/7',
  });
});
