import { describe, expect, test } from 'vitest';
import type { Setting } from '../../../src/acts/kind.ts';
import { actionKind } from '../../../src/acts/kinds/action-kind.ts';
import { decisionKind } from '../../../src/acts/kinds/decision-kind.ts';
import { measureKind } from '../../../src/acts/kinds/measure-kind.ts';
import { riskKind } from '../../../src/acts/kinds/risk-kind.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../../domain/item.ts';
import { ref } from '../acts-bench.ts';

const today = day('2026-11-23');
const due = day('2026-12-01');
const author = { name: 'Mila Jansen', today };
const setting: Setting = {
  author,
  sender: ref('owner'),
  calendar: createCalendar(defaultSettings),
  settings: defaultSettings,
  rows: { actions: [], measures: [], decisions: [], risks: [] },
  recordedOn: undefined,
};
const twoDays = { kind: 'shift', amount: 2, unit: 'day' } as const;

describe('an action', () => {
  const { acts } = actionKind;
  const open = itemOf(actionsList, 1, { ActionStatus: 'InProgress', DueDate: due, Steps: '[ ] bellen\n[ ] mailen' });
  const cancelled = itemOf(actionsList, 2, { ActionStatus: 'Cancelled' });
  const done = itemOf(actionsList, 3, { ActionStatus: 'Done' });

  test.each([
    ['start', () => acts.start({}, open, setting), { changes: { ActionStatus: 'InProgress' } }],
    [
      'wait',
      () => acts.wait({ note: 'kraan' }, open, setting),
      { changes: { ActionStatus: 'Waiting' }, note: 'kraan' },
    ],
    [
      'complete',
      () => acts.complete({ note: 'klaar', on: today }, open, setting),
      { changes: { ActionStatus: 'Done', CompletedOn: today }, note: 'klaar' },
    ],
    [
      'cancel',
      () => acts.cancel({ note: 'weg' }, open, setting),
      { changes: { ActionStatus: 'Cancelled' }, note: 'weg' },
    ],
    [
      'reopen',
      () => acts.reopen({ note: 'nee' }, done, setting),
      { changes: { ActionStatus: 'InProgress' }, note: 'nee' },
    ],
    ['reopen what is open', () => acts.reopen({ note: 'nee' }, open, setting), { changes: {} }],
    ['start what is done', () => acts.start({}, done, setting), { changes: {}, problem: { kind: 'ended' } }],
    [
      'restore',
      () => acts.reopen({ note: 'ja' }, cancelled, setting),
      { changes: { ActionStatus: 'New' }, note: 'ja' },
    ],
    ['note', () => acts.note({ note: 'kabel' }, open, setting), { changes: {}, note: 'kabel' }],
    ['assign', () => acts.assign({ owner: ref('other') }, open, setting), { changes: { Owner: ref('other') } }],
    [
      'assign outside',
      () => acts['assign-outside']({ organisation: 'Aannemer BV' }, open, setting),
      { changes: { ExternalOwner: 'Aannemer BV' } },
    ],
    [
      'set priority',
      () => acts['set-priority']({ priority: 'High' }, open, setting),
      { changes: { Priority: 'High' } },
    ],
    [
      'postpone from the date that it has',
      () => acts.postpone({ to: twoDays, note: 'druk' }, open, setting),
      { changes: { DueDate: '2026-12-03' }, note: 'druk' },
    ],
    [
      'postpone from today without a date',
      () => acts.postpone({ to: twoDays }, cancelled, setting),
      { changes: { DueDate: '2026-11-25' } },
    ],
    [
      'tick a step',
      () => acts.step({ number: 2, isDone: true }, open, setting),
      { changes: { Steps: '[ ] bellen\n[x] mailen' } },
    ],
  ])('%s', (_, wish, expected) => {
    expect(wish()).toEqual(expected);
  });

  test('keeps its steps when one is ticked that is not there', () => {
    const problem = { kind: 'no-such-step', number: 9, count: 2 };
    expect(acts.step({ number: 9, isDone: true }, open, setting)).toStrictEqual({ changes: {}, problem });
  });

  test('that is ended instead of added loses the day on which it was done', () => {
    const done = itemOf(actionsList, 1, { ActionStatus: 'Done', CompletedOn: today });
    const ended = { ActionStatus: 'Cancelled', ClosingNote: 'vergissing' };
    expect(actionKind.endInstead(done, 'vergissing', author)).toEqual({ ...ended, CompletedOn: null });
    expect(actionKind.endInstead(open, 'vergissing', author)).toEqual(ended);
  });

  test('is judged without reading other rows', () => {
    const nothing = { rows: [], recordedOn: false };
    expect([actionKind.needsToAdd({}), actionKind.needsToChange(open, { changes: {} })]).toEqual([nothing, nothing]);
  });

  test('moves where an action may go', () => {
    expect(actionKind.next(open)).toEqual(['Waiting', 'Done', 'Cancelled']);
  });

  const remarks = (before: typeof open | undefined, cells: object) =>
    actionKind.remarks(before, itemOf(actionsList, 1, { ...open.cells, ...cells }), setting);

  test('with a new date on a day off or in the past gets a remark, once', () => {
    const sunday = { DueDate: day('2026-11-29') };
    expect(remarks(open, sunday)).toMatchObject([
      { kind: 'due-date', day: '2026-11-29', warning: { kind: 'day-off' } },
    ]);
    expect(remarks(undefined, { DueDate: day('2026-11-20') })).toMatchObject([{ warning: { kind: 'in-the-past' } }]);
    expect(remarks(itemOf(actionsList, 1, sunday), sunday)).toEqual([]);
    expect(remarks(open, { DueDate: undefined })).toEqual([]);
    expect(remarks(open, { DueDate: day('2040-01-01') })).toEqual([]);
  });

  test('that is done may mean a milestone, and says so when its last step did it', () => {
    const done = { ActionStatus: 'Done' } as const;
    expect(remarks(open, { ...done, MilestoneRef: 5 })).toEqual([{ kind: 'milestone', milestone: 5 }]);
    const ticked = { ...done, AutoChangedOn: today, Steps: '[x] bellen\n[x] mailen' };
    expect(remarks(open, ticked)).toEqual([{ kind: 'steps-done', item: 1 }]);
    expect(remarks(open, { ...done, AutoChangedOn: today })).toEqual([]);
    expect(remarks(undefined, ticked)).toEqual([{ kind: 'steps-done', item: 1 }]);
    expect(remarks(open, { ...ticked, AutoChangedOn: undefined })).toEqual([]);
    expect(remarks(open, { MilestoneRef: 5 })).toEqual([]);
    expect(remarks(itemOf(actionsList, 1, { ...open.cells, ...done }), { ...done, MilestoneRef: 5 })).toEqual([]);
    expect(remarks(undefined, { ...done, MilestoneRef: 5 })).toHaveLength(1);
  });
});

describe('a risk', () => {
  const { acts } = riskKind;
  const risk = itemOf(risksList, 3, { RiskStatus: 'Open', Probability: 2, Impact: 3 });

  test.each([
    [() => acts.score({ probability: 4 }, risk, setting), { changes: { Probability: 4 } }],
    [() => acts.occur({ on: today }, risk, setting), { changes: { RiskStatus: 'Occurred', OccurredOn: today } }],
    [() => acts.close({ note: 'voorbij' }, risk, setting), { changes: { RiskStatus: 'Closed' }, note: 'voorbij' }],
    [() => acts.reopen({ note: 'toch' }, risk, setting), { changes: { RiskStatus: 'Open' }, note: 'toch' }],
    [() => acts.review({}, risk, setting), { changes: { LastReviewedOn: today } }],
    [
      () => acts.control({ residual: { probability: 1, impact: 2 }, acceptedBecause: 'klein' }, risk, setting),
      {
        changes: {
          RiskStatus: 'Controlled',
          ResidualProbability: 1,
          ResidualImpact: 2,
          ResponseStrategy: 'Accept',
        },
        note: 'klein',
      },
    ],
  ])('asks %#', (wish, expected) => {
    expect(wish()).toEqual(expected);
  });

  test('reads its measures only to be brought under control', () => {
    const nothing = { rows: [], recordedOn: false };
    expect(riskKind.needsToAdd({})).toEqual(nothing);
    expect(riskKind.needsToChange(risk, { changes: { RiskStatus: 'Occurred' } })).toEqual(nothing);
    expect(riskKind.needsToChange(risk, { changes: { RiskStatus: 'Controlled' } })).toEqual({
      ...nothing,
      rows: ['measures'],
    });
  });

  test('that just occurred asks for a follow-up', () => {
    const occurred = itemOf(risksList, 3, { RiskStatus: 'Occurred' });
    expect(riskKind.remarks(risk, occurred, setting)).toEqual([{ kind: 'follow-up', risk: 3 }]);
    expect(riskKind.remarks(undefined, occurred, setting)).toEqual([{ kind: 'follow-up', risk: 3 }]);
    expect(riskKind.remarks(occurred, occurred, setting)).toEqual([]);
  });

  test('that is under control and scored higher asks whether it still is', () => {
    const controlled = (Probability: number, RiskStatus: 'Controlled' | 'Open' = 'Controlled') =>
      itemOf(risksList, 3, { RiskStatus, Probability, Impact: 3 });
    const risen = [{ kind: 'risen', risk: 3 }];
    expect(riskKind.remarks(controlled(2), controlled(4), setting)).toEqual(risen);
    expect(riskKind.remarks(controlled(4), controlled(2), setting)).toEqual([]);
    expect(riskKind.remarks(controlled(4), controlled(4), setting)).toEqual([]);
    expect(riskKind.remarks(controlled(2), controlled(4, 'Open'), setting)).toEqual([]);
    expect(riskKind.remarks(controlled(2, 'Open'), controlled(4), setting)).toEqual([]);
    expect(riskKind.remarks(undefined, controlled(4), setting)).toEqual([]);
    expect(riskKind.remarks(undefined, risk, setting)).toEqual([]);
  });

  test('moves where a risk may go, and is closed with the reason when it was added by mistake', () => {
    expect(riskKind.next(risk)).toEqual(['Controlled', 'Occurred']);
    expect(riskKind.endInstead(risk, 'vergissing', author)).toEqual({
      RiskStatus: 'Closed',
      ClosingReason: 'vergissing',
    });
  });
});

describe('a measure', () => {
  const { acts } = measureKind;
  const measure = itemOf(controlMeasuresList, 2, { MeasureStatus: 'New', DueDate: due });
  const undated = itemOf(controlMeasuresList, 2, { MeasureStatus: 'New' });

  test.each([
    [() => acts.start({}, measure, setting), { changes: { MeasureStatus: 'InProgress' } }],
    [() => acts.complete({ note: 'af' }, measure, setting), { changes: { MeasureStatus: 'Done' }, note: 'af' }],
    [() => acts.cancel({ note: 'weg' }, measure, setting), { changes: { MeasureStatus: 'Cancelled' }, note: 'weg' }],
    [() => acts.assign({ owner: ref('other') }, measure, setting), { changes: { MeasureOwner: ref('other') } }],
    [() => acts.note({ note: 'pomp' }, measure, setting), { changes: {}, note: 'pomp' }],
    [
      () => acts.postpone({ to: twoDays, note: 'druk' }, measure, setting),
      { changes: { DueDate: '2026-12-03' }, note: 'druk' },
    ],
    [() => acts.postpone({ to: twoDays }, undated, setting), { changes: { DueDate: '2026-11-25' } }],
  ])('asks %#', (wish, expected) => {
    expect(wish()).toEqual(expected);
  });

  test('needs the risk that it belongs to', () => {
    expect(measureKind.needsToAdd({})).toEqual({ rows: ['risks'], recordedOn: false });
    expect(measureKind.needsToChange(measure, { changes: {} })).toEqual({ rows: [], recordedOn: false });
    expect(measureKind.create({ RiskRef: 9 }, setting)).toEqual({
      ok: false,
      problem: { kind: 'needed', columns: ['RiskRef'] },
    });
    const risks = [itemOf(risksList, 8, {}), itemOf(risksList, 9, { RiskOwner: ref('owner') })];
    const made = measureKind.create({ Title: 'Pomp', RiskRef: 9 }, { ...setting, rows: { ...setting.rows, risks } });
    expect(made).toMatchObject({ ok: true, value: { RiskRef: 9, MeasureOwner: ref('owner') } });
  });

  test('moves where a measure may go, and is cancelled with the reason when it was added by mistake', () => {
    expect(measureKind.next(measure)).toEqual(['InProgress', 'Done', 'Cancelled']);
    expect(measureKind.endInstead(measure, 'vergissing', author)).toEqual({
      MeasureStatus: 'Cancelled',
      ProgressNotes: '[2026-11-23 Mila Jansen] vergissing',
    });
  });

  test('with a new date on a day off gets a remark, once', () => {
    const on = (date: string) => itemOf(controlMeasuresList, 2, { DueDate: day(date) });
    const remark = [{ kind: 'due-date', day: '2026-11-29', warning: { kind: 'day-off', effective: '2026-11-30' } }];
    expect(measureKind.remarks(measure, on('2026-11-29'), setting)).toEqual(remark);
    expect(measureKind.remarks(undefined, on('2026-11-29'), setting)).toEqual(remark);
    expect(measureKind.remarks(on('2026-11-29'), on('2026-11-29'), setting)).toEqual([]);
    expect(measureKind.remarks(measure, undated, setting)).toEqual([]);
    expect(measureKind.remarks(measure, on('2040-01-01'), setting)).toEqual([]);
  });
});

describe('a decision', () => {
  const { acts } = decisionKind;
  const proposed = itemOf(decisionsList, 5, { DecisionStatus: 'Proposed' });
  const taken = itemOf(decisionsList, 6, { DecisionStatus: 'Taken' });

  test.each([
    [() => acts.propose({}, proposed, setting), { changes: { DecisionStatus: 'Proposed' } }],
    [() => acts.hold({ neededBy: due }, proposed, setting), { changes: { DecisionStatus: 'OnHold', NeededBy: due } }],
    [
      () => acts.take({ by: 'college', on: today, rationale: 'prijs' }, proposed, setting),
      { changes: { DecisionStatus: 'Taken', DecidedBy: 'college', DecidedOn: today, Rationale: 'prijs' } },
    ],
    [
      () => acts.reject({ by: 'college' }, proposed, setting),
      { changes: { DecisionStatus: 'Rejected', DecidedBy: 'college' } },
    ],
    [
      () => acts.withdraw({ note: 'toch niet' }, taken, setting),
      { changes: { DecisionStatus: 'Withdrawn' }, note: 'toch niet' },
    ],
    [
      () => acts['put-back']({ note: 'fout' }, taken, setting),
      { changes: { DecisionStatus: 'Proposed' }, note: 'fout' },
    ],
    [() => acts.note({ note: 'let op' }, taken, setting), { changes: {}, note: 'let op' }],
    [() => acts.link({ replaces: 4 }, proposed, setting), { changes: { ReplacesRef: 4 } }],
  ])('asks %#', (wish, expected) => {
    expect(wish()).toEqual(expected);
  });

  const nothing = { rows: [], recordedOn: false };
  const linked = itemOf(decisionsList, 5, { DecisionStatus: 'Proposed', ReplacesRef: 4 });
  test.each([
    ['a proposal', undefined, {}, nothing],
    ['a proposal that will replace', undefined, { ReplacesRef: 4 }, nothing],
    ['a proposal that is given another to replace', proposed, { ReplacesRef: 4 }, { ...nothing, rows: ['decisions'] }],
    ['a proposal that will replace none', linked, { ReplacesRef: null }, nothing],
    ['one added as taken', undefined, { DecisionStatus: 'Taken' }, nothing],
    [
      'one added as taken that replaces',
      undefined,
      { DecisionStatus: 'Taken', ReplacesRef: 4 },
      { ...nothing, rows: ['decisions'] },
    ],
    ['a taking', proposed, { DecisionStatus: 'Taken' }, { ...nothing, rows: ['actions'] }],
    ['a taking that replaces', linked, { DecisionStatus: 'Taken' }, { ...nothing, rows: ['decisions', 'actions'] }],
    ['a hold', linked, { DecisionStatus: 'OnHold' }, nothing],
    ['a taken one', taken, {}, { rows: [], recordedOn: true }],
    ['a link of a taken one', taken, { ReplacesRef: 4 }, { rows: ['decisions'], recordedOn: true }],
  ] as const)('%s reads no more than it needs', (_, before, changes, needs) => {
    const asked = changes as Parameters<typeof decisionKind.needsToAdd>[0];
    const read =
      before === undefined ? decisionKind.needsToAdd(asked) : decisionKind.needsToChange(before, { changes: asked });
    expect(read).toEqual(needs);
  });

  test('moves where a decision may go, is withdrawn with the reason when it was added by mistake', () => {
    expect(decisionKind.next(taken)).toEqual(['Withdrawn', 'Proposed']);
    expect(decisionKind.endInstead(proposed, 'vergissing', author)).toEqual({
      DecisionStatus: 'Withdrawn',
      ProgressNotes: '[2026-11-23 Mila Jansen] vergissing',
    });
    expect(decisionKind.remarks(proposed, taken, setting)).toEqual([]);
  });
});
