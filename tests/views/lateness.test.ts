import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import { risksList } from '../../src/lists/risks.ts';
import { stakeholdersList } from '../../src/lists/stakeholders.ts';
import { isLate, statusIn, tellsLateness } from '../../src/views/lateness.ts';
import { rowOf } from '../bot/cards/scene-of.ts';
import { itemOf } from '../domain/item.ts';

const today = day('2026-11-23');
const past = day('2026-11-16');

type Cells = Record<string, unknown>;
const row = (list: ListDeclaration, cells: Cells) => rowOf(list, 1, cells as Item['cells']);
const late = (list: ListDeclaration, cells: Cells) => isLate(row(list, cells), today);
const tells = (list: ListDeclaration, cells: Cells) => tellsLateness(row(list, cells), today);

/** Each list with the column of its date, a status in which it is awaited, and those in which it is not. */
const dated = [
  [actionsList, 'DueDate', { ActionStatus: 'Waiting' }, [{ ActionStatus: 'Done' }, { ActionStatus: 'Cancelled' }]],
  [
    controlMeasuresList,
    'DueDate',
    { MeasureStatus: 'New' },
    [{ MeasureStatus: 'Done' }, { MeasureStatus: 'Cancelled' }],
  ],
  [
    decisionsList,
    'NeededBy',
    { DecisionStatus: 'OnHold' },
    ['Taken', 'Rejected', 'Withdrawn', 'Superseded'].map((DecisionStatus) => ({ DecisionStatus })),
  ],
  [risksList, 'ReviewDate', { RiskStatus: 'Open' }, [{ RiskStatus: 'Occurred' }, { RiskStatus: 'Closed' }]],
  [
    milestonesList,
    'ForecastDate',
    { MilestoneStatus: 'Planned' },
    [{ MilestoneStatus: 'Achieved' }, { MilestoneStatus: 'Cancelled' }],
  ],
] as const;

describe.each(dated)('$name', (list, column, awaited, ended) => {
  test('is late past its day while it is awaited', () => {
    expect(late(list, { ...awaited, [column]: past })).toBe(true);
    expect(late(list, { [column]: past })).toBe(true);
    for (const status of ended) expect(late(list, { ...status, [column]: past })).toBe(false);
  });

  test('is not late on its day, nor on the first working day after a weekend', () => {
    expect(late(list, { ...awaited, [column]: today })).toBe(false);
    expect(late(list, { ...awaited, [column]: day('2026-11-21') })).toBe(false);
    expect(late(list, { ...awaited, [column]: day('2026-11-20') })).toBe(true);
  });

  test('without a date, or with one that is none, is never late', () => {
    for (const date of [undefined, 'na de gunning', 12]) {
      expect([late(list, { ...awaited, [column]: date }), tells(list, { ...awaited, [column]: date })]).toEqual([
        false,
        false,
      ]);
    }
  });

  test('tells who is late by a past date alone', () => {
    expect(tells(list, { ...awaited, [column]: past })).toBe(true);
    expect(tells(list, { ...awaited, [column]: today })).toBe(false);
    for (const status of ended) expect(tells(list, { ...status, [column]: past })).toBe(true);
  });
});

describe('a row that ended', () => {
  const done = { ActionStatus: 'Done', DueDate: day('2026-11-14') };

  test('in time tells nothing, also when its date was a day off', () => {
    expect(tells(actionsList, { ...done, CompletedOn: day('2026-11-13') })).toBe(false);
    expect(tells(actionsList, { ...done, CompletedOn: day('2026-11-16') })).toBe(false);
    expect(tells(decisionsList, { DecisionStatus: 'Taken', NeededBy: past, DecidedOn: past })).toBe(false);
    expect(tells(milestonesList, { MilestoneStatus: 'Achieved', ForecastDate: past, ActualDate: past })).toBe(false);
  });

  test('after its day tells it for good', () => {
    expect(tells(actionsList, { ...done, CompletedOn: day('2026-11-17') })).toBe(true);
  });

  test('that is open again is judged as open, whatever day it was once finished', () => {
    expect(tells(actionsList, { ...done, ActionStatus: 'InProgress', CompletedOn: day('2026-11-13') })).toBe(true);
  });
});

test('a stakeholder who was not spoken to in time is late, without any status', () => {
  expect([late(stakeholdersList, { ReviewDate: past }), tells(stakeholdersList, { ReviewDate: past })]).toEqual([
    true,
    true,
  ]);
});

test('a list without dates knows no lateness', () => {
  const cells = { FromDate: past, ToDate: past };
  expect([late(projectRolesList, cells), tells(projectRolesList, cells)]).toEqual([false, false]);
});

describe('the state of a row', () => {
  test('is its status, or what somebody typed instead', () => {
    const flaws = [
      { column: 'DueDate', kind: 'not-a-date', raw: 'gauw' },
      { column: 'ActionStatus', kind: 'unknown-choice', raw: 'Bijna klaar' },
    ] as const;
    expect(statusIn(actionsList, itemOf(actionsList, 1, { ActionStatus: 'Done' }, flaws))).toBe('Done');
    expect(statusIn(actionsList, itemOf(actionsList, 1, {}, flaws))).toBe('Bijna klaar');
    expect(statusIn(actionsList, itemOf(actionsList, 1, {}))).toBeUndefined();
  });

  test('is unknown in a list without statuses', () => {
    expect(statusIn(stakeholdersList, itemOf(stakeholdersList, 1, {}))).toBeUndefined();
    expect(statusIn(projectRolesList, itemOf(projectRolesList, 1, {}))).toBeUndefined();
  });
});
