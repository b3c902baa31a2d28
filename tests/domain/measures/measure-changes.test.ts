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
import type { MeasureStatus } from '../../../src/domain/values/vocabulary.ts';
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
