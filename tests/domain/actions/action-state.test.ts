import { describe, expect, test } from 'vitest';
import {
  hasNoOwner,
  isOpen,
  isOpenMeasure,
  isOverdue,
  workingDaysOverdue,
} from '../../../src/domain/actions/action-state.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { checkDueDate } from '../../../src/domain/calendar/due-date-check.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { ActionStatus } from '../../../src/domain/values/vocabulary.ts';
import { type Action, actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { itemOf } from '../item.ts';
import { rvbFacts, rvbToday } from '../rvb-facts.ts';

const calendar = createCalendar(defaultSettings);
const action = (cells: Action['cells']) => itemOf(actionsList, 1, cells);

describe('open', () => {
  test.each<[ActionStatus, boolean]>([
    ['New', true],
    ['InProgress', true],
    ['Waiting', true],
    ['Done', false],
    ['Cancelled', false],
  ])('an action that is %s: %s', (ActionStatus, open) => {
    expect(isOpen(action({ ActionStatus }))).toBe(open);
  });

  test('an action whose status was typed by hand', () => {
    expect(isOpen(action({}))).toBe(true);
  });

  test('a measure until it is done or cancelled', () => {
    const measures = (['New', 'InProgress', 'Done', 'Cancelled'] as const).map((MeasureStatus) =>
      itemOf(controlMeasuresList, 1, { MeasureStatus }),
    );
    expect(measures.map(isOpenMeasure)).toEqual([true, true, false, false]);
  });
});

describe('overdue', () => {
  test.each([
    ['2026-11-20', '2026-11-20', false, 0, 'on the day itself'],
    ['2026-11-20', '2026-11-21', true, 0, 'the Saturday after a Friday'],
    ['2026-11-20', '2026-11-23', true, 1, 'the Monday after a Friday'],
    ['2026-11-21', '2026-11-23', false, 0, 'a Saturday means Monday'],
    ['2026-11-21', '2026-11-24', true, 1, 'a Saturday, on Tuesday'],
    ['2026-12-25', '2026-12-28', false, 0, 'Christmas means Monday'],
    ['2026-12-30', '2027-01-06', true, 4, 'across New Year'],
    ['2027-03-26', '2027-03-30', true, 1, 'across Easter and the clock change'],
    ['2026-11-27', '2026-11-23', false, 0, 'still to come'],
  ])('due %s, today %s: %s, %i working days (%s)', (due, today, overdue, days) => {
    const late = action({ DueDate: day(due), ActionStatus: 'InProgress' });
    expect(isOverdue(late, calendar, day(today))).toBe(overdue);
    expect(workingDaysOverdue(late, calendar, day(today))).toBe(days);
  });

  test('an ended or undated action never is', () => {
    const done = action({ DueDate: day('2026-01-05'), ActionStatus: 'Done' });
    expect(isOverdue(done, calendar, rvbToday)).toBe(false);
    expect(workingDaysOverdue(done, calendar, rvbToday)).toBe(0);
    expect(isOverdue(action({}), calendar, rvbToday)).toBe(false);
  });

  test('three of the nineteen open actions of the sample are', () => {
    const open = rvbFacts().actions.filter(isOpen);
    expect(open).toHaveLength(19);
    expect(open.filter((item) => isOverdue(item, calendar, rvbToday)).map(({ id }) => id)).toEqual([5, 9, 19]);
  });
});

test('an action has no owner when neither a person nor an organisation is named', () => {
  expect(
    rvbFacts()
      .actions.filter(hasNoOwner)
      .map(({ id }) => id),
  ).toEqual([25]);
  expect(hasNoOwner(action({ ExternalOwner: ' ' }))).toBe(true);
  expect(hasNoOwner(action({ ExternalOwner: 'Netbeheer Midden' }))).toBe(false);
});

describe('a due date to accept', () => {
  test.each([
    ['2026-11-27', []],
    ['2026-11-20', [{ kind: 'in-the-past' }]],
    ['2026-11-28', [{ kind: 'day-off', effective: '2026-11-30' }]],
    ['2026-11-22', [{ kind: 'day-off', effective: '2026-11-23' }]],
    ['2026-11-15', [{ kind: 'in-the-past' }, { kind: 'day-off', effective: '2026-11-16' }]],
    ['2026-12-25', [{ kind: 'day-off', effective: '2026-12-28' }]],
  ])('%s gives warnings %o', (due, warnings) => {
    expect(checkDueDate(day(due), calendar, rvbToday)).toEqual({ ok: true, value: warnings });
  });

  test('is at most five years ahead', () => {
    expect(checkDueDate(day('2031-11-24'), calendar, rvbToday)).toEqual({
      ok: false,
      problem: { kind: 'too-far-ahead', column: 'DueDate', latest: '2031-11-23' },
    });
  });
});
