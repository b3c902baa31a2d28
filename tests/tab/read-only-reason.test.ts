import { describe, expect, it } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { gridColumn } from '../../tab/cells/grid-column.ts';
import { readOnlyReason } from '../../tab/fields/read-only-reason.ts';
import { item } from './board-items.ts';

const mine = item(5, {});
const theirs = item(5, {}, { rights: { mayChange: false, next: [] } });

function reason(list: ListDeclaration, name: string, row = mine, mayWrite = true) {
  const column = gridColumn(list, name, 'nl');
  if (column === undefined) throw new Error(`no column ${name}`);
  return readOnlyReason(column, row, { mayWrite });
}

describe('a cell of the grid', () => {
  it('that may be changed has no reason', () => {
    expect(reason(actionsList, 'Title')).toBeUndefined();
  });

  it('of an item of somebody else says whom to ask', () => {
    expect(reason(actionsList, 'Title', theirs)).toBe('fields.readOnly.notYours');
  });

  it('tells a guest that guests read', () => {
    expect(reason(actionsList, 'Title', theirs, false)).toBe('fields.readOnly.guest');
  });

  it('that is history in a taken decision says so, the others of that decision do not', () => {
    const taken = item(6, {}, { rights: { mayChange: true, next: [], frozen: ['Title'] } });
    expect(reason(decisionsList, 'Title', taken)).toBe('fields.readOnly.frozen');
    expect(reason(decisionsList, 'ExecutionStatus', taken)).toBeUndefined();
  });

  it('that Spil fills or computes says so, to everybody', () => {
    expect(reason(actionsList, 'PostponeCount', theirs)).toBe('fields.readOnly.bySpil');
    expect(reason(risksList, 'RiskScore', theirs)).toBe('fields.readOnly.calculated');
  });

  it.each(['ProgressNotes', 'Steps'])('with %s is changed in the panel only', (name) => {
    expect(reason(actionsList, name)).toBe('fields.readOnly.inPanel');
  });
});
