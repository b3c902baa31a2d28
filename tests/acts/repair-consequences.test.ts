import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import type { Moment } from '../../src/domain/values/moment.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { startTimerBench, type TimerBench } from './timer-round.ts';

let bench: TimerBench;
beforeAll(async () => {
  bench = await startTimerBench();
}, 60_000);
afterAll(() => bench.close());

/** The moment of the look before: what was made for a test stood there already. */
let since: Moment;
let decision: number;
let first: number;
let second: number;

beforeEach(async () => {
  bench.tick();
  decision = await bench.add(decisionsList, { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' });
  first = await bench.add(actionsList, { ActionStatus: 'Done', DecisionRef: decision });
  const ExternalOwner = 'Netbeheer Midden';
  second = await bench.add(actionsList, { ActionStatus: 'InProgress', DecisionRef: decision, ExternalOwner });
  bench.tick();
  since = bench.now();
});

const execution = async (id = decision) => (await bench.read(decisionsList, id)).cells.ExecutionStatus;
const statusOf = async (id: number) => (await bench.read(decisionsList, id)).cells.DecisionStatus;
const numberOf = (id: number) => `B${id}`;

describe('a decision whose actions somebody finished in SharePoint itself', () => {
  test('becomes Afgerond, says so in its notes, and is promised to be told', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    const { promised, isWhole } = await bench.round(since);
    expect([promised, isWhole]).toEqual([[`${numberOf(decision)} all-done`], true]);
    const { cells, modifiedBy } = await bench.read(decisionsList, decision);
    expect(cells).toMatchObject({ ExecutionStatus: 'Done', AutoChangedOn: '2026-11-23' });
    expect(cells.ProgressNotes).toBe('[2026-11-23 Spil] automatisch: alle gekoppelde acties afgerond');
    expect(modifiedBy.isApp).toBe(true);
  });

  test('goes back to In behandeling when one of them is opened again, or another is linked', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    await bench.round(since);
    await bench.edit(actionsList, second, { ActionStatus: 'InProgress' });
    expect((await bench.round(since)).promised).toEqual([`${numberOf(decision)} reopened`]);
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    await bench.round(since);
    bench.tick();
    await bench.add(actionsList, { ActionStatus: 'New', DecisionRef: decision });
    expect((await bench.round(since)).promised).toEqual([`${numberOf(decision)} reopened`]);
  });

  test('becomes Afgerond when its only open action is linked to another decision', async () => {
    const other = await bench.add(decisionsList, { DecisionStatus: 'Proposed' });
    await bench.edit(actionsList, second, { DecisionRef: other });
    expect((await bench.round(since)).promised).toEqual([`${numberOf(decision)} all-done`]);
  });

  test('begins when it is taken while its actions ran ahead of it, unless somebody chose otherwise', async () => {
    const ahead = await bench.add(decisionsList, { DecisionStatus: 'Proposed', ExecutionStatus: 'New' });
    const chosen = await bench.add(decisionsList, { DecisionStatus: 'Proposed', ExecutionStatus: 'New' });
    for (const DecisionRef of [ahead, chosen]) await bench.add(actionsList, { ActionStatus: 'Waiting', DecisionRef });
    bench.tick();
    since = bench.now();
    await bench.edit(decisionsList, ahead, { DecisionStatus: 'Taken' });
    await bench.edit(decisionsList, chosen, { DecisionStatus: 'Taken', ExecutionStatus: 'NotApplicable' });
    expect((await bench.round(since)).promised).toEqual([`${numberOf(ahead)} started`]);
    expect([await execution(ahead), await execution(chosen)]).toEqual(['InProgress', 'NotApplicable']);
  });

  test('begins when its first action begins', async () => {
    const fresh = await bench.add(decisionsList, { DecisionStatus: 'Taken', ExecutionStatus: 'New' });
    const action = await bench.add(actionsList, { ActionStatus: 'New', DecisionRef: fresh });
    await bench.edit(actionsList, action, { ActionStatus: 'InProgress' });
    expect((await bench.round(since)).promised).toEqual([`${numberOf(fresh)} started`]);
    expect(await execution(fresh)).toBe('InProgress');
  });

  test('also when somebody changed something else in the decision after that', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    await bench.edit(decisionsList, decision, { Alternatives: 'Variant C is afgevallen.' });
    await bench.round(since);
    expect(await execution()).toBe('Done');
  });

  test('is left alone when somebody chose its status after that', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    await bench.edit(decisionsList, decision, { ExecutionStatus: 'NotApplicable' });
    expect(await bench.round(since)).toEqual({ followed: [], promised: [], isWhole: true });
  });

  test('stays as somebody put it back after Spil had changed it', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    await bench.round(since);
    await bench.edit(decisionsList, decision, { ExecutionStatus: 'InProgress' });
    await bench.edit(actionsList, second, { ProgressNotes: 'Nog eens nagekeken.' });
    expect((await bench.round(since)).promised).toEqual([]);
    expect(await execution()).toBe('InProgress');
  });

  test('is done once: a second round finds nothing', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    await bench.round(since);
    expect(await bench.round(since)).toEqual({ followed: [], promised: [], isWhole: true });
  });

  test('is left alone while the switch is off', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    expect((await bench.round(since, { autoStatus: false })).promised).toEqual([]);
    expect(await execution()).toBe('InProgress');
  });

  test('is left alone when that was before the look before', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    expect((await bench.round(bench.now())).promised).toEqual([]);
  });

  test('does not move for a new title or date of an action', async () => {
    await bench.edit(decisionsList, decision, { ExecutionStatus: 'Done' });
    const from = bench.now();
    await bench.edit(actionsList, second, { Title: 'Een betere titel', DueDate: day('2026-12-18') });
    expect((await bench.round(from)).promised).toEqual([]);
  });
});

describe('a measure', () => {
  const add = async (ActionRef: readonly number[]) => {
    const risk = await bench.add(risksList, { RiskStatus: 'Open' });
    return bench.add(controlMeasuresList, { RiskRef: risk, MeasureStatus: 'InProgress', ActionRef });
  };
  const measureStatus = async (id: number) => (await bench.read(controlMeasuresList, id)).cells.MeasureStatus;

  test('follows its actions', async () => {
    const measure = await add([second]);
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    expect((await bench.round(since)).promised).toContain(`M${measure} all-done`);
    expect(await measureStatus(measure)).toBe('Done');
  });

  test('follows when somebody links it to a finished action', async () => {
    const measure = await add([]);
    await bench.edit(controlMeasuresList, measure, { ActionRef: [first] });
    await bench.round(since);
    expect(await measureStatus(measure)).toBe('Done');
  });

  test('does not follow an action that it no longer names', async () => {
    const measure = await add([second]);
    await bench.edit(controlMeasuresList, measure, { ActionRef: [] });
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    await bench.round(since);
    expect(await measureStatus(measure)).toBe('InProgress');
  });
});

describe('an action whose last step was ticked in SharePoint itself', () => {
  const actionOf = async (id: number) => (await bench.read(actionsList, id)).cells;
  beforeEach(() => bench.edit(actionsList, second, { Steps: '[x] bellen\n[ ] mailen' }));

  test('becomes Afgerond, then what hangs on it follows in the same round', async () => {
    await bench.edit(actionsList, second, { Steps: '[x] bellen\n[x] mailen' });
    const { promised } = await bench.round(since);
    expect(promised).toEqual([`A${second} steps-done`, `${numberOf(decision)} all-done`]);
    expect(await actionOf(second)).toMatchObject({
      ActionStatus: 'Done',
      CompletedOn: '2026-11-23',
      AutoChangedOn: '2026-11-23',
      Steps: '[x] bellen\n[x] mailen',
    });
    expect((await actionOf(second)).ProgressNotes).toContain('automatisch: alle stappen afgerond');
  });

  test('stays open once somebody opened it again', async () => {
    await bench.edit(actionsList, second, { Steps: '[x] bellen\n[x] mailen' });
    await bench.round(since);
    await bench.edit(actionsList, second, { ActionStatus: 'InProgress', CompletedOn: null });
    await bench.round(since);
    expect((await actionOf(second)).ActionStatus).toBe('InProgress');
  });

  test('stays open when it was ticked before the look before, or while the switch is off', async () => {
    await bench.edit(actionsList, second, { Steps: '[x] bellen\n[x] mailen' });
    await bench.round(since, { autoStatus: false });
    expect((await actionOf(second)).ActionStatus).toBe('InProgress');
    const from = bench.now();
    await bench.edit(actionsList, second, { Title: 'Nog een andere titel' });
    await bench.round(from);
    expect((await actionOf(second)).ActionStatus).toBe('InProgress');
  });
});

describe('a replacement of which only the first row was written', () => {
  let old: number;
  let successor: number;
  beforeEach(async () => {
    old = await bench.add(decisionsList, { DecisionStatus: 'Taken' });
    successor = await bench.add(decisionsList, { DecisionStatus: 'Proposed', ReplacesRef: old });
    since = bench.now();
  });

  test('is finished, whatever the switch says, and says so', async () => {
    await bench.edit(decisionsList, successor, { DecisionStatus: 'Taken' });
    const { promised, followed } = await bench.round(since, { autoStatus: false });
    expect(promised).toEqual([`${numberOf(old)} superseded`]);
    expect(followed).toMatchObject([{ kind: 'superseded', after: { cells: { DecisionStatus: 'Superseded' } } }]);
    expect((await bench.read(decisionsList, old)).cells.ProgressNotes).toBe(
      `[2026-11-23 Spil] vervangen door B${successor}`,
    );
    expect((await bench.round(since)).followed).toEqual([]);
  });

  test('stands again when only the putting back of its successor was written', async () => {
    await bench.edit(decisionsList, successor, { DecisionStatus: 'Taken' });
    await bench.round(since);
    await bench.edit(decisionsList, successor, { DecisionStatus: 'Proposed' });
    expect((await bench.round(since)).promised).toEqual([`${numberOf(old)} restored`]);
    expect(await statusOf(old)).toBe('Taken');
  });

  test('stays Vervangen while another taken decision replaces it too', async () => {
    await bench.edit(decisionsList, successor, { DecisionStatus: 'Taken' });
    await bench.round(since);
    const other = await bench.add(decisionsList, { DecisionStatus: 'Taken', ReplacesRef: old });
    await bench.edit(decisionsList, successor, { DecisionStatus: 'Proposed' });
    expect((await bench.round(since)).promised).toEqual([]);
    expect([await statusOf(old), await statusOf(other)]).toEqual(['Superseded', 'Taken']);
  });

  test('stays as somebody set it afterwards', async () => {
    await bench.edit(decisionsList, successor, { DecisionStatus: 'Taken' });
    await bench.round(since);
    await bench.edit(decisionsList, old, { DecisionStatus: 'Taken' });
    await bench.edit(decisionsList, successor, { Alternatives: 'Geen andere.' });
    expect((await bench.round(since)).promised).toEqual([`${numberOf(old)} by-hand`]);
    expect(await statusOf(old)).toBe('Taken');
  });

  test('is left alone when it was so before the look before', async () => {
    await bench.edit(decisionsList, successor, { DecisionStatus: 'Taken' });
    const from = bench.now();
    await bench.edit(decisionsList, successor, { Alternatives: 'Geen andere.' });
    expect((await bench.round(from)).promised).toEqual([]);
  });
});

describe('a round that cannot do all', () => {
  test('is not whole when a write is refused; the next one does it', async () => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    const answer = { status: 503 } as const;
    bench.spil.bench.faults.push({ method: 'PATCH', path: /items/, answer });
    const { followed, isWhole } = await bench.round(since);
    expect([followed.map(({ after }) => after), isWhole]).toEqual([[undefined], false]);
    bench.spil.bench.faults.length = 0;
    expect((await bench.round(since)).isWhole).toBe(true);
    expect(await execution()).toBe('Done');
  });

  test.each([
    ['versions', /versions/],
    ['lists', /items\/delta|items\?/],
  ])('is not whole when SharePoint does not tell %s', async (_, path) => {
    await bench.edit(actionsList, second, { ActionStatus: 'Done' });
    const answer = { status: 503 } as const;
    bench.spil.bench.faults.push({ method: 'GET', path, answer });
    expect(await bench.round(since)).toEqual({ followed: [], promised: [], isWhole: false });
    bench.spil.bench.faults.length = 0;
    expect(await execution()).toBe('InProgress');
  });
});
