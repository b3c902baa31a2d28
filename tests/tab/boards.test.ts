import { describe, expect, it } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { fittingColumns } from '../../tab/grid/fitting-columns.ts';
import { columnsOf, gridColumn, panelColumns } from '../../tab/cells/grid-column.ts';
import { risksList } from '../../src/lists/risks.ts';
import { boardNamed, boards } from '../../tab/boards/boards.ts';

describe.each(boards)('the board of $list.name', (board) => {
  it('shows only columns that the list declares', () => {
    const named = [
      ...board.columns,
      ...board.form,
      ...(board.cardColumn === undefined ? [] : [board.cardColumn]),
      ...[board.firstView.sorting.column].filter((name) => name !== ''),
    ];
    for (const name of named) expect(gridColumn(board.list, name, 'nl'), name).toBeDefined();
  });

  it('its form asks every column that a new item cannot do without', () => {
    const required = Object.entries(board.list.columns)
      .filter(([, column]) => column.required === 'always' && column.setBy === undefined && !('default' in column))
      .map(([name]) => name);
    expect(board.form).toEqual(expect.arrayContaining(required));
  });

  it('is of a list that says how its items stand, and is found by its name', () => {
    expect(board.list.standing).toBeDefined();
    expect(boardNamed(board.list.name)).toBe(board);
  });

  it('opens with quick filters that it offers', () => {
    expect(board.quickFilters).toEqual(expect.arrayContaining([...board.firstView.quick]));
  });
});

describe('columns of a grid', () => {
  it('what only the app writes cannot be edited', () => {
    const columns = columnsOf(actionsList, 'nl');
    const editable = columns.filter(({ isEditable }) => isEditable).map(({ name }) => name);
    expect(editable).toContain('DueDate');
    expect(editable).not.toContain('PostponeCount');
    expect(gridColumn(risksList, 'RiskScore', 'nl')?.isEditable).toBe(false);
  });

  it('the panel has the steps right under what the action is', () => {
    expect(
      panelColumns(actionsList, 'nl')
        .map(({ name }) => name)
        .slice(0, 4),
    ).toEqual(['Title', 'ActionDescription', 'Steps', 'Owner']);
    expect(panelColumns(risksList, 'nl')).toEqual(columnsOf(risksList, 'nl'));
  });

  it('keys of the app are shown to nobody', () => {
    const names = columnsOf(actionsList, 'nl').map(({ name }) => name);
    expect(names).not.toContain('ClientKey');
    expect(names).not.toContain('ProjectCode');
  });

  it('labels speak the reader’s language', () => {
    expect(gridColumn(actionsList, 'DueDate', 'nl')?.label).toBe('Streefdatum');
    expect(gridColumn(actionsList, 'DueDate', 'en')?.label).toBe('Due date');
  });

  it('a narrow window drops the least important columns, never the first', () => {
    const columns = columnsOf(actionsList, 'nl').slice(0, 4);
    const [first, second] = columns;
    const room = (first?.width ?? 0) + (second?.width ?? 0);
    expect(fittingColumns(columns, room)).toEqual([first, second]);
    expect(fittingColumns(columns, 0)).toEqual([first]);
  });
});
