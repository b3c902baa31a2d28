import { describe, expect, it } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { risksList } from '../../src/lists/risks.ts';
import { editableText, pastedDate, type TypedDays, typedValue } from '../../tab/cells/typed-value.ts';
import { bomenbuurt } from '../bot/understand/bomenbuurt.ts';

const days: TypedDays = { ...bomenbuurt, language: 'nl' };
const { Title, ActionDescription, DueDate, CompletedOn } = actionsList.columns;
const { Probability, ResidualImpact } = risksList.columns;
const { FinancialImpact } = decisionsList.columns;

describe('what a typed text means', () => {
  it('spaces around a text fall away', () => {
    expect(typedValue(Title, '  Bestek maken ', days)).toEqual({ ok: true, value: 'Bestek maken' });
  });

  it('an optional cell is emptied by an empty text', () => {
    expect(typedValue(ActionDescription, '  ', days)).toEqual({ ok: true, value: null });
    expect(typedValue(ResidualImpact, '', days)).toEqual({ ok: true, value: null });
  });

  it.each([
    [Title, '', 'tab.edit.required'],
    [Title, 'ab', 'tab.edit.tooShort'],
    [Title, 'x'.repeat(256), 'tab.edit.tooLong'],
    [Probability, 'veel', 'tab.edit.notANumber'],
    [Probability, '2,5', 'tab.edit.notWhole'],
    [Probability, '6', 'tab.edit.outOfRange'],
    [DueDate, '2026-11-31', 'tab.edit.notADate'],
    [DueDate, '0001-01-01', 'tab.edit.notADate'],
    [DueDate, 'binnenkort', 'tab.edit.notADate'],
    [DueDate, 'volgende vrijdag', 'tab.edit.severalDays'],
    [FinancialImpact, '€ veel', 'tab.edit.notANumber'],
  ])('%# is refused with a text', (column, text, word) => {
    expect(typedValue(column, text, days)).toMatchObject({ ok: false, problem: { word } });
  });

  it.each([
    [FinancialImpact, '€ 83.000', 83_000],
    [FinancialImpact, '83,000', 83_000],
    [FinancialImpact, '1.250,50', 1250.5],
    [Probability, '3', 3],
  ])('%# is read as a number', (column, text, value) => {
    expect(typedValue(column, text, days)).toEqual({ ok: true, value });
  });

  it.each([
    [DueDate, '2026-12-03', '2026-12-03'],
    [DueDate, '3-12-2026', '2026-12-03'],
    [DueDate, '3-12', '2026-12-03'],
    [DueDate, '20 nov', '2027-11-20'],
    [CompletedOn, '20 nov', '2026-11-20'],
  ])('%# is read as a date as in the chat', (column, text, value) => {
    expect(typedValue(column, text, days)).toEqual({ ok: true, value });
  });

  it('a date from Excel can be pasted in a date field, other texts are left to it', () => {
    expect(pastedDate(DueDate, '3-12-2026', days)).toBe('2026-12-03');
    expect(pastedDate(DueDate, 'x', days)).toBeUndefined();
    expect(pastedDate(DueDate, '', days)).toBeUndefined();
    expect(pastedDate(Title, '3-12-2026', days)).toBeUndefined();
  });

  it('an amount survives being edited without a change', () => {
    expect(typedValue(FinancialImpact, editableText(FinancialImpact, 1250.5), days)).toEqual({
      ok: true,
      value: 1250.5,
    });
  });
});
