import { describe, expect, test } from 'vitest';
import { cellsToPutBack, type Trace } from '../../../src/acts/undo/cells-to-put-back.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { risksList } from '../../../src/lists/risks.ts';

const author = { name: 'Sam Support', today: day('2026-11-23') };
const trace = (notes?: unknown) => ({ notes, author, reason: 'teruggedraaid door Sam' });
const line = '[2026-11-23 Sam Support] teruggedraaid door Sam';
const back = (list: ListDeclaration, now: Item['cells'], before: Item['cells'], told?: Trace) =>
  cellsToPutBack(list, { cells: now }, { cells: before }, told);

describe('the cells that an undo writes', () => {
  test('are those that differ, an empty one emptied again', () => {
    const now = { Priority: 'High', ActionDescription: 'lang verhaal', ActionKind: 'Action' };
    expect(back(actionsList, now, { Priority: 'Low', ActionKind: 'Action' })).toEqual({
      Priority: 'Low',
      ActionDescription: null,
    });
  });

  test('are never what SharePoint calculates', () => {
    expect(back(risksList, { Probability: 4, RiskScore: 8 }, { Probability: 2, RiskScore: 4 })).toEqual({
      Probability: 2,
    });
  });

  test('are never notes that only grow', () => {
    expect(
      back(actionsList, { ProgressNotes: 'a\nb', Priority: 'High' }, { ProgressNotes: 'a', Priority: 'Low' }),
    ).toEqual({ Priority: 'Low' });
  });
});

describe('the line in the notes', () => {
  test('is added under what the notes hold now, when a note is taken back', () => {
    expect(back(actionsList, { ProgressNotes: 'a\nb' }, { ProgressNotes: 'a' }, trace('a\nb\nc'))).toEqual({
      ProgressNotes: `a\nb\nc\n${line}`,
    });
  });

  test('begins notes that are empty or no text', () => {
    for (const notes of [undefined, 7]) {
      expect(back(actionsList, { ProgressNotes: 'b' }, {}, trace(notes))).toEqual({ ProgressNotes: line });
    }
  });

  test('says that a decision changed its status back', () => {
    const [now, before] = [{ DecisionStatus: 'Taken' }, { DecisionStatus: 'Proposed' }];
    expect(back(decisionsList, now, before, trace('a'))).toEqual({
      DecisionStatus: 'Proposed',
      ProgressNotes: `a\n${line}`,
    });
  });

  test.each([
    [decisionsList, { Alternatives: 'A' }, { Alternatives: 'B' }],
    [actionsList, { ActionStatus: 'Done' }, { ActionStatus: 'New' }],
    [controlMeasuresList, { MeasureStatus: 'Done' }, { MeasureStatus: 'New' }],
    [risksList, { CauseText: 'x' }, { CauseText: 'y' }],
  ] as const)('is not there for another change (%#)', (list, now, before) => {
    expect(back(list, now, before, trace('a'))).not.toHaveProperty('ProgressNotes');
  });
});
