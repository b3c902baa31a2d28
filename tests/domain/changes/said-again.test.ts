import { describe, expect, test } from 'vitest';
import { changeAction } from '../../../src/domain/actions/action-changes.ts';
import { isSaidAgain } from '../../../src/domain/changes/said-again.ts';
import { changeDecision } from '../../../src/domain/decisions/decision-changes.ts';
import { changeMeasure } from '../../../src/domain/measures/measure-changes.ts';
import { changeRisk } from '../../../src/domain/risks/risk-changes.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { defaultCalendar } from '../../../src/projects/default-calendar.ts';
import { itemOf } from '../item.ts';

const author = { name: 'Noëlle', today: day('2026-11-23') };
const setting = { author, calendar: defaultCalendar() };
const note = 'een reden';

type Judge = (status: string, changes: object) => unknown;
const judges: Readonly<Record<string, Judge>> = {
  actie: (status, changes) => {
    const cells = { ActionStatus: status, ExternalOwner: 'Heijmans', CompletedOn: day('2026-11-20') };
    return changeAction(itemOf(actionsList, 2, cells as never), { changes, note }, author, { autoStatus: true });
  },
  risico: (status, changes) =>
    changeRisk(itemOf(risksList, 5, { RiskStatus: status } as never), { changes, note }, { ...setting, measures: [] }),
  maatregel: (status, changes) =>
    changeMeasure(itemOf(controlMeasuresList, 7, { MeasureStatus: status } as never), { changes, note }, author),
  besluit: (status, changes) =>
    changeDecision(itemOf(decisionsList, 9, { DecisionStatus: status } as never), { changes, note }, setting),
};

describe('a status that is so already has no reason', () => {
  test.each([
    ['actie', 'ActionStatus', 'InProgress'],
    ['actie', 'ActionStatus', 'Done'],
    ['actie', 'ActionStatus', 'Cancelled'],
    ['risico', 'RiskStatus', 'Open'],
    ['risico', 'RiskStatus', 'Closed'],
    ['maatregel', 'MeasureStatus', 'InProgress'],
    ['maatregel', 'MeasureStatus', 'Cancelled'],
    ['besluit', 'DecisionStatus', 'Proposed'],
    ['besluit', 'DecisionStatus', 'Withdrawn'],
  ])('%s: %s %s said again writes nothing', (kind, column, status) => {
    expect(judges[kind]?.(status, { [column]: status })).toMatchObject({ problem: { kind: 'already-so' } });
  });

  test.each([
    ['actie', 'ActionStatus', 'InProgress'],
    ['maatregel', 'MeasureStatus', 'InProgress'],
    ['besluit', 'DecisionStatus', 'Proposed'],
  ])('%s: a note by itself is written, also beside a %s that is so already', (kind, column, status) => {
    const alone = { value: { ProgressNotes: expect.stringContaining(note) } };
    expect(judges[kind]?.(status, {})).toMatchObject(alone);
    const noted = judges[kind]?.(status, { [column]: status, ProgressNotes: 'gebeld' });
    expect(noted).toMatchObject({ value: { ProgressNotes: '[2026-11-23 Noëlle] gebeld' } });
  });
});

test.each([
  [{}, false],
  [{ Title: 'a' }, true],
  [{ Title: 'b' }, false],
  [{ Title: 'a', Priority: 'High' }, false],
])('of a row with title a, %o is said again: %s', (asked, isAgain) => {
  expect(isSaidAgain({ Title: 'a', Priority: 'Low' }, asked)).toBe(isAgain);
});
