import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import {
  changeMeasure,
  type MeasureChanges,
  newMeasure,
  nextMeasureStatuses,
} from '../../../src/domain/measures/measure-changes.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { ActionStatus, MeasureStatus } from '../../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../item.ts';

const today = day('2026-11-23');
const author = { name: 'Björn', today };
const jan = { aad: personId('jan'), name: 'Jan' };

const change = (from: MeasureStatus, asked: MeasureChanges) => {
  const measure = itemOf(controlMeasuresList, 2, {
    MeasureStatus: from,
    DueDate: day('2026-12-04'),
    MeasureOwner: jan,
  });
  return changeMeasure(measure, { changes: asked }, author);
};

test.each<[MeasureStatus, MeasureStatus, boolean]>([
  ['New', 'InProgress', true],
  ['New', 'Done', true],
  ['InProgress', 'Done', true],
  ['InProgress', 'New', false],
  ['Done', 'InProgress', true],
  ['Done', 'Cancelled', false],
  ['Cancelled', 'New', true],
  ['Cancelled', 'Done', false],
])('from %s to %s: %s', (from, MeasureStatus, allowed) => {
  expect(change(from, { MeasureStatus }).ok).toBe(allowed);
});

test('a status typed by hand can be left for every one that follows progress', () => {
  expect(nextMeasureStatuses(undefined)).toEqual(['InProgress', 'Done', 'Cancelled']);
});

test.each<[MeasureStatus, MeasureChanges, unknown]>([
  ['New', { MeasureStatus: 'New' }, { kind: 'already-so' }],
  ['Done', { DueDate: day('2027-01-08') }, { kind: 'ended' }],
  ['New', { DueDate: null }, { kind: 'needed', columns: ['DueDate'] }],
  ['New', { DueDate: day('2032-01-01') }, { kind: 'too-far-ahead', column: 'DueDate', latest: '2031-11-23' }],
  ['New', { MeasureOwner: null }, { kind: 'needed', columns: ['MeasureOwner'] }],
])('of a measure that is %s, %o is refused', (from, asked, problem) => {
  expect(change(from, asked)).toEqual({ ok: false, problem });
});

describe('a measure that is linked to actions', () => {
  const action = (id: number, ActionStatus: ActionStatus) => itemOf(actionsList, id, { ActionStatus });
  const actions = [action(1, 'Done'), action(2, 'Done'), action(3, 'InProgress'), action(4, 'New')];
  const link = (MeasureStatus: MeasureStatus, changes: MeasureChanges) => {
    const measure = itemOf(controlMeasuresList, 1, { MeasureStatus });
    const result = changeMeasure(measure, { changes }, author, actions);
    return result.ok ? result.value : result.problem;
  };
  const marks = { AutoChangedOn: '2026-11-23', ProgressNotes: expect.stringMatching(/automatisch: /) };

  test('moves with the link, in the same write, marked as such', () => {
    const all = { ActionRef: [1, 2], Title: 'Peilbuis' };
    expect(link('InProgress', all)).toEqual({ ...all, MeasureStatus: 'Done', ...marks });
    expect(link('New', { ActionRef: [3] })).toEqual({ ActionRef: [3], MeasureStatus: 'InProgress', ...marks });
    expect(link('Done', { ActionRef: [4] })).toEqual({ ActionRef: [4], MeasureStatus: 'InProgress', ...marks });
  });

  test.each<[MeasureStatus, MeasureChanges]>([
    ['New', { ActionRef: [4] }],
    ['Cancelled', { ActionRef: [1] }],
    ['InProgress', { ActionRef: [3] }],
    ['InProgress', { ActionRef: [] }],
    ['InProgress', { ActionRef: [1], MeasureStatus: 'Cancelled' }],
    ['InProgress', { Title: 'Peilbuis' }],
  ])('stays %s after %o', (from, changes) => {
    expect(link(from, changes)).toEqual(changes);
  });

  test('moves nothing where the project switched that off', () => {
    const measure = itemOf(controlMeasuresList, 1, { MeasureStatus: 'InProgress' });
    const changes = { ActionRef: [1] };
    expect(changeMeasure(measure, { changes }, author)).toEqual({ ok: true, value: changes });
  });
});

test('a measure that is cancelled again keeps the reason that stands there', () => {
  const again = { changes: { MeasureStatus: 'Cancelled' }, note: 'toch een andere reden' } as const;
  const cancelled = itemOf(controlMeasuresList, 1, { MeasureStatus: 'Cancelled' });
  expect(changeMeasure(cancelled, again, author)).toEqual({ ok: false, problem: { kind: 'already-so' } });
  const long = { changes: {}, note: 'x'.repeat(2001) };
  expect(changeMeasure(cancelled, long, author)).toEqual({
    ok: false,
    problem: { kind: 'said-too-long', maxLength: 2000 },
  });
});

describe('a new measure', () => {
  const calendar = createCalendar(defaultSettings);
  const risk = itemOf(risksList, 8, { RiskOwner: jan });

  test('that is linked to what is done begins as done', () => {
    const asked = { Title: 'Peilbuis', ActionRef: [1] };
    const done = [itemOf(actionsList, 1, { ActionStatus: 'Done' })];
    expect(newMeasure(asked, risk, calendar, author, done)).toMatchObject({
      value: { MeasureStatus: 'Done', AutoChangedOn: '2026-11-23' },
    });
    expect(newMeasure({ ...asked, MeasureStatus: 'New' }, risk, calendar, author, done)).toMatchObject({
      value: { MeasureStatus: 'New' },
    });
  });

  test('belongs to the owner of the risk, due in twenty working days', () => {
    expect(newMeasure({ Title: 'Inhuur via raamcontract' }, risk, calendar, author)).toEqual({
      ok: true,
      value: {
        Title: 'Inhuur via raamcontract',
        RiskRef: 8,
        MeasureKind: 'Preventive',
        MeasureStatus: 'New',
        MeasureOwner: jan,
        DueDate: '2026-12-21',
      },
    });
  });

  test('asks for an owner when the risk has none', () => {
    expect(newMeasure({}, itemOf(risksList, 8, {}), calendar, author)).toEqual({
      ok: false,
      problem: { kind: 'needed', columns: ['MeasureOwner'] },
    });
  });
});
