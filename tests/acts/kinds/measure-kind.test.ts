import { describe, expect, test } from 'vitest';
import type { Setting } from '../../../src/acts/kind.ts';
import { measureKind } from '../../../src/acts/kinds/measure-kind.ts';
import { day } from '../../../src/domain/values/day.ts';
import { type ControlMeasure, controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { defaultCalendar } from '../../../src/projects/default-calendar.ts';
import { itemOf } from '../../domain/item.ts';

const measure = (cells: ControlMeasure['cells']) => itemOf(controlMeasuresList, 3, cells);
const today = day('2026-11-23');

describe('what a measure must read before its rules judge', () => {
  test.each([
    [{ RiskRef: 1 }, ['risks']],
    [{ RiskRef: 1, ActionRef: [7] }, ['risks', 'actions']],
  ] as const)('its risk, beside the actions that it names: adding %o reads %o', (cells, rows) => {
    expect(measureKind.needsToAdd(cells as never)).toEqual({ rows, recordedOn: false });
  });

  test.each([
    [{ Title: 'Kabels vrij graven' }, []],
    [{ ActionRef: [7] }, ['actions']],
  ] as const)('changing %o reads %o', (changes, rows) => {
    expect(measureKind.needsToChange(measure({}), { changes })).toEqual({ rows, recordedOn: false });
  });
});

/** The customer's rule (domain sheet 3.3, AS-2): the actions of a measure may have run ahead of the link. */
describe('a measure that moved with its link', () => {
  const setting = { calendar: defaultCalendar(), author: { today } } as Setting;
  const planned = measure({ MeasureStatus: 'New' });
  const moved = (MeasureStatus: 'New' | 'InProgress' | 'Done' | 'Cancelled', more: ControlMeasure['cells'] = {}) =>
    measure({ MeasureStatus, ActionRef: [7] as never, AutoChangedOn: today, ...more });
  const said = (before: ControlMeasure | undefined, after: ControlMeasure) =>
    measureKind.remarks(before, after, setting);

  test.each(['InProgress', 'Done'] as const)('says that it is %s', (status) => {
    expect(said(planned, moved(status))).toEqual([{ kind: 'linked', status }]);
  });

  test('says so of one that is added with its link as well', () => {
    expect(said(undefined, moved('Done'))).toEqual([{ kind: 'linked', status: 'Done' }]);
  });

  test.each([
    ['was moved by a person', planned, measure({ MeasureStatus: 'Done', ActionRef: [7] as never })],
    ['had its link already', measure({ MeasureStatus: 'New', ActionRef: [7] as never }), moved('Done')],
    ['stays what it was', measure({ MeasureStatus: 'Done', AutoChangedOn: today }), moved('Done')],
    ['did not start', moved('InProgress', { ActionRef: [8] as never }), moved('New')],
    ['was cancelled', planned, moved('Cancelled')],
  ])('says nothing of one that %s', (_, before, after) => {
    expect(said(before, after)).toEqual([]);
  });
});
