import { describe, expect, test } from 'vitest';
import { changeAction } from '../../../src/domain/actions/action-changes.ts';
import { newAction } from '../../../src/domain/actions/new-action.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { changeDecision } from '../../../src/domain/decisions/decision-changes.ts';
import { newDecision } from '../../../src/domain/decisions/new-decision.ts';
import { changeMeasure } from '../../../src/domain/measures/measure-changes.ts';
import { newRisk } from '../../../src/domain/risks/new-risk.ts';
import { changeRisk } from '../../../src/domain/risks/risk-changes.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../item.ts';

const early = day('1999-12-31');
const author = { name: 'Noëlle', today: day('2026-11-23') };
const calendar = createCalendar(defaultSettings);
const sender = { name: 'Noëlle' };

/** The columns of a list in which people fill in a date. */
const daysOf = (list: ListDeclaration): string[] =>
  Object.entries(list.columns).flatMap(([name, { kind, setBy, hidden }]) =>
    kind === 'day' && setBy !== 'app' && !hidden ? [name] : [],
  );

const refusal = (column: string) => ({
  ok: false,
  problem: { kind: 'too-early', column, earliest: '2000-01-01' },
});

describe('a date before the year 2000 is refused', () => {
  test.each(daysOf(actionsList))('in an action, %s', (column) => {
    const action = itemOf(actionsList, 1, { Title: 'Zaal', ActionStatus: 'New', DueDate: day('2026-12-01') });
    expect(changeAction(action, { changes: { [column]: early } }, author, defaultSettings)).toEqual(refusal(column));
    const cells = { Title: 'Zaal', DueDate: day('2026-12-01'), [column]: early };
    expect(newAction(cells, author, defaultSettings)).toEqual(refusal(column));
  });

  test.each(daysOf(decisionsList))('in a decision, %s', (column) => {
    const decision = itemOf(decisionsList, 1, { Title: 'We kiezen variant B', DecisionStatus: 'Proposed' });
    expect(changeDecision(decision, { changes: { [column]: early } }, { author, calendar })).toEqual(refusal(column));
    const cells = { Title: 'We kiezen variant B', [column]: early };
    expect(newDecision(cells, sender, author)).toEqual(refusal(column));
  });

  test.each(daysOf(risksList))('in a risk, %s', (column) => {
    const risk = itemOf(risksList, 1, { Title: 'Grond', RiskStatus: 'Open' });
    const setting = { measures: [], calendar, author };
    expect(changeRisk(risk, { changes: { [column]: early } }, setting)).toEqual(refusal(column));
    const known = { EventText: 'e', ConsequenceText: 'c', Probability: 2, Impact: 2, RiskOwner: sender };
    const cells = { Title: 'Grond', ...known, [column]: early };
    expect(newRisk(cells, calendar, author)).toEqual(refusal(column));
  });

  test.each(daysOf(controlMeasuresList))('in a measure, %s', (column) => {
    const measure = itemOf(controlMeasuresList, 1, { MeasureStatus: 'New', DueDate: day('2026-12-01') });
    expect(changeMeasure(measure, { changes: { [column]: early } }, author)).toEqual(refusal(column));
  });
});
