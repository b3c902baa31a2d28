import { describe, expect, it } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { editableText, typedValue } from '../../tab/grid/typed-value.ts';

const { Title, ActionDescription, DueDate } = actionsList.columns;
const { Probability, ResidualImpact } = risksList.columns;
const { FinancialImpact } = decisionsList.columns;

describe('what a typed text means', () => {
  it('spaces around a text fall away', () => {
    expect(typedValue(Title, '  Bestek maken ')).toEqual({ ok: true, value: 'Bestek maken' });
  });

  it('an optional cell is emptied by an empty text', () => {
    expect(typedValue(ActionDescription, '  ')).toEqual({ ok: true, value: null });
    expect(typedValue(ResidualImpact, '')).toEqual({ ok: true, value: null });
  });

  it.each([
    [Title, '', 'tab.edit.required'],
    [Title, 'ab', 'tab.edit.tooShort'],
    [Title, 'x'.repeat(256), 'tab.edit.tooLong'],
    [Probability, 'veel', 'tab.edit.notANumber'],
    [Probability, '2,5', 'tab.edit.notWhole'],
    [Probability, '6', 'tab.edit.outOfRange'],
    [DueDate, '2026-11-31', 'tab.edit.notADate'],
    [FinancialImpact, '€ veel', 'tab.edit.notANumber'],
  ])('%# is refused with a text', (column, text, word) => {
    expect(typedValue(column, text)).toMatchObject({ ok: false, problem: { word } });
  });

  it.each([
    [FinancialImpact, '€ 83.000', 83_000],
    [FinancialImpact, '83,000', 83_000],
    [FinancialImpact, '1.250,50', 1250.5],
    [Probability, '3', 3],
  ])('%# is read as a number', (column, text, value) => {
    expect(typedValue(column, text)).toEqual({ ok: true, value });
  });

  it('an amount survives being edited without a change', () => {
    expect(typedValue(FinancialImpact, editableText(FinancialImpact, 1250.5))).toEqual({ ok: true, value: 1250.5 });
  });
});
