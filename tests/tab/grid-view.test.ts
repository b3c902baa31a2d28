import { describe, expect, it } from 'vitest';
import { changeView, type GridView, isNarrowed } from '../../tab/view/grid-view.ts';

const first: GridView = { sorting: { column: 'DueDate', direction: 'ascending' }, filters: {}, quick: [], search: '' };

describe('a view', () => {
  it('a quick filter goes on with one press, off with the next', () => {
    const on = changeView(first, { kind: 'quick', name: 'late' });
    expect(on.quick).toEqual(['late']);
    expect(changeView(on, { kind: 'quick', name: 'late' }).quick).toEqual([]);
  });

  it('a filter that asks nothing is taken away', () => {
    const on = changeView(first, { kind: 'filter', column: 'Title', filter: { kind: 'contains', text: 'a' } });
    expect(isNarrowed(on)).toBe(true);
    const off = changeView(on, { kind: 'filter', column: 'Title', filter: { kind: 'contains', text: ' ' } });
    expect(off.filters).toEqual({});
    expect(isNarrowed(off)).toBe(false);
  });

  it('showing everything keeps the order', () => {
    const narrowed = changeView({ ...first, quick: ['open'] }, { kind: 'search', text: 'x' });
    expect(changeView(narrowed, { kind: 'show-all' })).toEqual(first);
  });
});
