import { describe, expect, it } from 'vitest';
import { focusAt, positionOf, presentFocus, tabbedFocus } from '../../tab/grid/grid-focus.ts';
import { movedBy } from '../../tab/grid/grid-position.ts';

const size = { rows: 20, columns: 4, page: 5 };
const plain = { ctrlKey: false, shiftKey: false };

describe('keys that move', () => {
  it.each([
    ['ArrowDown', { row: 4, column: 1 }],
    ['ArrowUp', { row: 2, column: 1 }],
    ['ArrowLeft', { row: 3, column: 0 }],
    ['ArrowRight', { row: 3, column: 2 }],
    ['Home', { row: 3, column: 0 }],
    ['End', { row: 3, column: 3 }],
    ['PageDown', { row: 8, column: 1 }],
    ['PageUp', { row: 0, column: 1 }],
  ])('%s leads to %j', (key, expected) => {
    expect(movedBy({ key, ...plain }, { row: 3, column: 1 }, size)).toEqual(expected);
  });

  it('the edge of the grid stops', () => {
    expect(movedBy({ key: 'ArrowDown', ...plain }, { row: 20, column: 3 }, size)).toEqual({ row: 20, column: 3 });
    expect(movedBy({ key: 'ArrowUp', ...plain }, { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
  });

  it('control leads to the last row', () => {
    expect(movedBy({ key: 'ArrowDown', ctrlKey: true, shiftKey: false }, { row: 1, column: 2 }, size)).toEqual({
      row: 20,
      column: 2,
    });
  });

  it('any other key moves nothing', () => {
    expect(movedBy({ key: 'a', ...plain }, { row: 1, column: 2 }, size)).toBeUndefined();
  });
});

describe('the focus', () => {
  const ids = [7, 3, 9];
  const small = { rows: 3, columns: 3, page: 1 };

  it('follows its item when the order changes', () => {
    const focus = focusAt({ row: 1, column: 2 }, ids);
    expect(positionOf(focus, [9, 3, 7])).toEqual({ row: 3, column: 2 });
  });

  it('goes to the row that takes the place of one that is filtered away', () => {
    const gone = { item: 7, column: 2 };
    expect(presentFocus(gone, { ids: [3, 9], columns: 2, lastRow: 1 })).toEqual({ item: 3, column: 2 });
    expect(presentFocus(gone, { ids: [3, 9], columns: 2, lastRow: 3 })).toEqual({ item: 9, column: 2 });
  });

  it('goes to the header when no row is left', () => {
    const gone = { item: 7, column: 2 };
    expect(presentFocus(gone, { ids: [], columns: 2, lastRow: 1 })).toEqual({ item: undefined, column: 2 });
  });

  it('stays inside a grid that became narrower', () => {
    expect(presentFocus({ item: 7, column: 5 }, { ids, columns: 2, lastRow: 1 })).toEqual({ item: 7, column: 2 });
  });

  it('tab goes on in the next row, shift-tab back', () => {
    expect(tabbedFocus({ item: 7, column: 2 }, ids, small, false)).toEqual({ item: 3, column: 0 });
    expect(tabbedFocus({ item: 3, column: 0 }, ids, small, true)).toEqual({ item: 7, column: 2 });
  });

  it('tab stays in the last cell', () => {
    expect(tabbedFocus({ item: 9, column: 2 }, ids, small, false)).toEqual({ item: 9, column: 2 });
  });
});
