import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { tellInterrupted } from '../../src/acts/tell-interrupted.ts';
import { day } from '../../src/domain/values/day.ts';
import { toMoment } from '../../src/domain/values/moment.ts';
import { refused } from '../../src/domain/values/result.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import type { UnfinishedIntent } from '../../src/act-memories.ts';
import type { ListProblem, ListStore } from '../../src/ports.ts';
import { type ActsBench, ref, startActsBench, type Who } from './acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());

let action: Item;
beforeEach(async () => {
  bench.later(10);
  action = await bench.put(actionsList, { Owner: ref('owner'), ActionStatus: 'InProgress' });
  bench.heard();
});

const now = () => toMoment(bench.spil.bench.now);

/** That somebody was about to write over a row as it stood here. */
const about = ({ id, etag }: Item, who: Who = 'support'): UnfinishedIntent => ({
  id: 1,
  person: ref(who).aad,
  project: bench.home(who).project.code,
  list: 'Actions',
  on: { kind: 'version', item: id, etag },
  isUndo: false,
  written: undefined,
  at: now(),
});

const round = (intent: UnfinishedIntent, store: Partial<ListStore> = {}) =>
  tellInterrupted(intent, {
    store: { ...bench.store('app'), ...store },
    place: bench.home('manager'),
    tell: bench.doors.tell,
    memories: bench.doors,
    promise: async () => undefined,
  });

const reopen = { ActionStatus: 'Waiting' } as const;

test('nobody hears of a write that never came', async () => {
  expect(await round(about(action))).toBe(true);
  expect(await round({ ...about(action), list: 'Decisions', on: { kind: 'addition', key: 'never' } })).toBe(true);
  expect(bench.heard()).toEqual([]);
});

test('nobody is told of a write in the name of somebody who did not do it', async () => {
  const intent = about(action);
  await bench.edit(actionsList, action, reopen, 'manager');
  expect(await round(intent)).toBe(true);
  expect(bench.heard()).toEqual([]);
});

test('what the doer wrote long before is not told as news', async () => {
  const earlier = await bench.edit(actionsList, action, { Title: 'Eerder gewijzigd' }, 'support');
  bench.later(5);
  const intent = about(earlier);
  await bench.edit(actionsList, earlier, reopen, 'manager');
  expect(await round(intent)).toBe(true);
  expect(bench.heard()).toEqual([]);
});

test('a write that somebody else wrote over is still told as what it was', async () => {
  const intent = about(action);
  const done = await bench.edit(actionsList, action, { ActionStatus: 'Done' }, 'support');
  await bench.edit(actionsList, done, { Confidential: true }, 'manager');
  await round({ ...intent, written: done.etag });
  expect(bench.told).toMatchObject([
    { what: 'completed', item: { etag: done.etag, cells: { ActionStatus: 'Done', Confidential: true } } },
  ]);
  expect(bench.heard()).toEqual(['completed owner']);
});

test('the first owner of an added action hears that it was given', async () => {
  bench.later(10);
  const given = await bench.put(actionsList, { Owner: ref('other') }, 'support');
  const key = String(given.cells['ClientKey']);
  await round({ ...about(given), on: { kind: 'addition', key } });
  expect(bench.heard()).toEqual(['given other']);
});

test('an addition that was changed since is told once, as an addition', async () => {
  bench.later(10);
  const given = await bench.put(actionsList, { Owner: ref('other') }, 'support');
  const intent = { ...about(given), on: { kind: 'addition', key: String(given.cells['ClientKey']) } } as const;
  await bench.edit(actionsList, given, { Title: 'Later gewijzigd' }, 'support');
  await round(intent);
  expect(bench.heard()).toEqual(['given other']);
});

test('an undo is told as an undo', async () => {
  const intent = { ...about(action), isUndo: true };
  await bench.edit(actionsList, action, reopen, 'support');
  await round(intent);
  expect(bench.heard()).toEqual(['undone owner']);
});

test('an owner of what was reopened by itself hears that too', async () => {
  const cells = { DecisionStatus: 'Taken', ExecutionStatus: 'Done', ProposedBy: ref('other') } as const;
  const decision = await bench.put(decisionsList, cells);
  const intent = about(action);
  await bench.edit(actionsList, action, reopen, 'support');
  await bench.edit(
    decisionsList,
    decision,
    { ExecutionStatus: 'InProgress', AutoChangedOn: day('2026-11-23') },
    'support',
  );
  await round(intent);
  expect(bench.heard()).toEqual(['moved owner', 'reopened other']);
});

test.each<[string, Partial<UnfinishedIntent>]>([
  ['a list that this Spil does not know', { list: 'Verlanglijst' }],
  ['a row that is gone', { on: { kind: 'version', item: 99_999, etag: '"x,1"' as Item['etag'] } }],
])('%s is settled', async (_what, changed) => {
  expect(await round({ ...about(action), ...changed })).toBe(true);
});

const busy = async () => refused<ListProblem>({ kind: 'busy', retryAfterSeconds: 1 });
test.each<[string, Partial<ListStore>]>([
  ['the row', { one: busy }],
  ['its versions', { versions: busy }],
  ['what may have followed', { all: busy }],
])('while SharePoint does not tell %s, the next round asks again', async (_what, store) => {
  const intent = about(action);
  await bench.edit(actionsList, action, reopen, 'support');
  expect(await round(intent, store)).toBe(false);
  expect(bench.heard()).toEqual([]);
  expect(await round(intent)).toBe(true);
  expect(bench.heard()).toEqual(['moved owner']);
});

test('who was asked to score a risk anew hears that its measure went back with an undo', async () => {
  const risk = await bench.put(risksList, { RiskOwner: ref('other') });
  const measured = { MeasureStatus: 'InProgress', RiskRef: risk.id, MeasureOwner: ref('owner') } as const;
  const measure = await bench.put(controlMeasuresList, measured);
  const finished = await bench.edit(controlMeasuresList, measure, { MeasureStatus: 'Done' }, 'support');
  const done = await bench.edit(actionsList, action, { ActionStatus: 'Done' }, 'support');
  const intent: UnfinishedIntent = { ...about(done), isUndo: true };
  await bench.doors.undo.rememberWrite({
    ...about(done),
    conversation: 'c',
    item: done.id,
    etag: done.etag,
    wasAddition: false,
    followed: [{ list: 'ControlMeasures', item: finished.id, etag: finished.etag }],
  });
  await bench.edit(actionsList, done, { ActionStatus: 'InProgress' }, 'support');
  expect(await round(intent)).toBe(true);
  expect(bench.heard().toSorted()).toEqual(['undone other', 'undone owner']);
  expect((await bench.read(controlMeasuresList, measure.id)).cells.MeasureStatus).toBe('InProgress');
});
