import { describe, expect, test } from 'vitest';
import { actionStatuses } from '../../../src/domain/values/vocabulary.ts';
import { cellFromField, type PlainColumn } from '../../../src/graph/rows/cell-from-field.ts';
import { boolean, choice, choices, currency, day as dayColumn, number, text } from '../../../src/lists/column.ts';

const label = { nl: 'x', en: 'x' };
const amount = currency({ label, min: 0 });
const score = number({ label, whole: true, min: 1, max: 5 });
const status = choice({ label, choices: actionStatuses });
const statuses = choices({ label, choices: actionStatuses });

describe('reading one field', () => {
  test.each<[string, PlainColumn, unknown, unknown]>([
    ['text stays literal', text({ label }), '=1+1 <b>', '=1+1 <b>'],
    ['a number in a column that was number before is text', text({ label }), 12, '12'],
    ['a number', score, 3, 3],
    ['a number as text', score, ' 4 ', 4],
    ['an amount with a Dutch comma', amount, '1250,50', 1250.5],
    ['an amount with a Dutch thousand', amount, '83.000', 83_000],
    ['an amount with its currency', amount, '€ 1.234,56', 1234.56],
    ['an amount in English', amount, '1,250.50', 1250.5],
    ['nothing spent', amount, 0, 0],
    ['yes', boolean({ label, default: false }), true, true],
    ['no as SharePoint sometimes writes it', boolean({ label, default: true }), '0', false],
    ['a choice by its stored Dutch word', status, 'In behandeling', 'InProgress'],
    ['several choices', statuses, ['Nieuw', 'Afgerond'], ['New', 'Done']],
  ])('%s', (_, column, raw, value) => {
    expect(cellFromField(column, raw)).toEqual({ value });
  });

  test.each<[string, PlainColumn, unknown, string, string]>([
    ['letters in a number column', score, 'veel', 'not-a-number', 'veel'],
    ['a number above the highest', score, 6, 'out-of-range', '6'],
    ['a number below the lowest', amount, -1, 'out-of-range', '-1'],
    ['a fraction where a whole number is declared', score, 2.5, 'out-of-range', '2.5'],
    ['a word for yes', boolean({ label, default: false }), 'ja', 'not-a-boolean', 'ja'],
    ['a choice that somebody typed', status, 'Bijna klaar', 'unknown-choice', 'Bijna klaar'],
    ['the identifier instead of the stored word', status, 'InProgress', 'unknown-choice', 'InProgress'],
    ['a date that does not exist', dayColumn({ label }), '2026-02-30', 'not-a-date', '2026-02-30'],
    ['a date in words', dayColumn({ label }), 'vrijdag', 'not-a-date', 'vrijdag'],
  ])('%s is a flaw with the raw text, and no value', (_, column, raw, kind, shown) => {
    expect(cellFromField(column, raw)).toEqual({ flaw: { kind, raw: shown } });
  });

  test('among several choices the known ones stay', () => {
    const read = cellFromField(statuses, ['Nieuw', 'Bijna', 'Klaar']);
    expect(read).toEqual({ value: ['New'], flaw: { kind: 'unknown-choice', raw: 'Bijna, Klaar' } });
  });

  test.each([undefined, null, ''])('%j is an empty cell, no flaw', (raw) => {
    for (const column of [text({ label }), score, status, dayColumn({ label })]) {
      expect(cellFromField(column, raw)).toEqual({});
    }
  });
});
