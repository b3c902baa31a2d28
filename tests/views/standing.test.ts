import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { day } from '../../src/domain/values/day.ts';
import { personId } from '../../src/domain/values/person.ts';
import { type Action, actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { type Risk, risksList } from '../../src/lists/risks.ts';
import { standingOf } from '../../src/views/standing.ts';
import { itemOf } from '../domain/item.ts';

const on = { today: day('2026-11-23'), calendar: createCalendar({ goodFridayOff: false, closedDays: [] }) };
const action = (cells: Action['cells']) => standingOf(actionsList, itemOf(actionsList, 1, cells), on);
const risk = (cells: Risk['cells']) => standingOf(risksList, itemOf(risksList, 1, cells), on);
const due = (date: string, ActionStatus: Action['cells']['ActionStatus'] = 'InProgress') =>
  action({ DueDate: day(date), ActionStatus }).due;

describe('the date of an open row', () => {
  test.each([
    ['2026-11-20', { kind: 'late', workingDays: 1 }],
    ['2026-11-16', { kind: 'late', workingDays: 5 }],
    ['2026-11-23', { kind: 'today' }],
    ['2026-11-27', { kind: 'this-week' }],
    ['2026-11-30', undefined],
  ])('due on %s says %j', (date, expected) => {
    expect(due(date)).toStrictEqual(expected);
  });

  test('on a Saturday is due on the Monday after it', () => {
    expect(due('2026-11-21')).toStrictEqual({ kind: 'today' });
  });

  test('in the coming weekend counts for the week after it', () => {
    expect(due('2026-11-28')).toBeUndefined();
  });

  test('asks nothing once the row ended', () => {
    expect(action({ DueDate: day('2026-11-20'), ActionStatus: 'Done' })).toStrictEqual({ isOpen: false });
  });

  test('still asks when nobody knows the status', () => {
    expect(action({ DueDate: day('2026-11-20') })).toMatchObject({
      isOpen: true,
      due: { kind: 'late', workingDays: 1 },
    });
  });

  test('is the review date of a risk, until it occurred', () => {
    const ReviewDate = day('2026-10-01');
    expect(risk({ ReviewDate, RiskStatus: 'Open' }).due).toMatchObject({ kind: 'late' });
    expect(risk({ ReviewDate, RiskStatus: 'Occurred' })).toStrictEqual({ isOpen: true });
  });

  test('is the day on which a decision is needed', () => {
    const decision = itemOf(decisionsList, 9, { NeededBy: day('2026-11-20'), DecisionStatus: 'OnHold' });
    expect(standingOf(decisionsList, decision, on)).toStrictEqual({
      isOpen: true,
      counts: '2026-11-20',
      due: { kind: 'late', workingDays: 1 },
    });
  });
});

describe('an open action that names nobody', () => {
  const Owner = { aad: personId('jan'), name: 'Jan Bakker' };
  test.each<[Action['cells'], true | undefined]>([
    [{ ActionStatus: 'New' }, true],
    [{ ActionStatus: 'New', Owner }, undefined],
    [{ ActionStatus: 'New', ExternalOwner: 'Netbeheer' }, undefined],
    [{ ActionStatus: 'Cancelled' }, undefined],
  ])('%j is nobody’s: %j', (cells, expected) => {
    expect(action(cells).isNobodys).toBe(expected);
  });
});

describe('the weight of a risk', () => {
  test('is its score with a band, and what remains after measures', () => {
    const cells = { Probability: 3, Impact: 5, ResidualProbability: 1, ResidualImpact: 4 };
    expect(risk(cells)).toStrictEqual({ isOpen: true, score: 15, band: 'Red', residual: 4 });
  });

  test('of a positive chance has a size, never a colour', () => {
    expect(risk({ RiskType: 'Opportunity', Probability: 5, Impact: 5 })).toStrictEqual({
      isOpen: true,
      score: 25,
      size: 'Large',
    });
  });

  test('is unknown without both classes', () => {
    expect(risk({ Probability: 3 })).toStrictEqual({ isOpen: true });
  });
});

test('a row of a list without a standing is open and asks nothing', () => {
  expect(standingOf(milestonesList, itemOf(milestonesList, 5, { ForecastDate: day('2026-01-05') }), on)).toStrictEqual({
    isOpen: true,
  });
});
