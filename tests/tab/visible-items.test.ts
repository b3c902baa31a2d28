import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { personId } from '../../src/domain/values/person.ts';
import { actionsList } from '../../src/lists/actions.ts';
import type { Item } from '../../src/lists/list.ts';
import type { GridView } from '../../tab/view/grid-view.ts';
import { createSearchText } from '../../tab/view/search-text.ts';
import { visibleItems } from '../../tab/view/visible-items.ts';
import { item, reading } from './board-items.ts';

const zoe = { aad: personId('z'), name: 'Zoë Łukasik' };
const jan = { aad: personId('j'), name: 'Jan Bakker' };
const items = [
  item(1, { Title: 'Proefsleuven graven', Owner: jan, Priority: 'High', DueDate: day('2026-11-18') }),
  item(2, { Title: 'Kapvergunning indienen', Owner: zoe, Priority: 'Low', DueDate: day('2026-11-27') }),
  item(3, { Title: 'Subsidie uitzoeken', Priority: 'Normal' }),
  item(
    10,
    { Title: 'Subsidie innen', Owner: jan, DueDate: day('2026-11-18') },
    {
      flaws: [{ column: 'Priority', kind: 'unknown-choice', raw: 'Spoed!!' }],
    },
  ),
];

const first: GridView = { sorting: { column: '', direction: 'ascending' }, filters: {}, quick: [], search: '' };

function shown(view: Partial<GridView>, quickFilters: Record<string, (one: Item) => boolean> = {}): readonly number[] {
  const valueOf = (one: Item, column: string) => one.cells[column];
  const searchText = createSearchText(actionsList, reading, valueOf);
  return visibleItems({
    items,
    list: actionsList,
    view: { ...first, ...view },
    reading,
    quickFilters,
    valueOf,
    searchText,
  }).map(({ id }) => id);
}

describe('sorting', () => {
  it('a choice sorts in its own order, not in that of the alphabet', () => {
    expect(shown({ sorting: { column: 'Priority', direction: 'ascending' } })).toEqual([1, 3, 2, 10]);
  });

  it('empty cells come last in both directions', () => {
    expect(shown({ sorting: { column: 'DueDate', direction: 'ascending' } })).toEqual([1, 10, 2, 3]);
    expect(shown({ sorting: { column: 'DueDate', direction: 'descending' } })).toEqual([2, 1, 10, 3]);
  });

  it('numbers sort as numbers', () => {
    expect(shown({ sorting: { column: '', direction: 'descending' } })).toEqual([10, 3, 2, 1]);
  });

  it('people sort by their names', () => {
    expect(shown({ sorting: { column: 'Owner', direction: 'ascending' } })).toEqual([1, 10, 2, 3]);
  });
});

describe('searching', () => {
  it.each([
    ['zoe lukasik', [2]],
    ['A10', [10]],
    ['subsidie', [3, 10]],
    ['bakker subsidie', [10]],
    ['spoed!!', [10]],
    ['27 nov', [2]],
    ['hoog', [1]],
    ['niets', []],
  ])('%s finds %j', (search, expected) => {
    expect(shown({ search })).toEqual(expected);
  });
});

describe('filtering', () => {
  it('people are chosen by identity, the empty key finds those without', () => {
    expect(shown({ filters: { Owner: { kind: 'one-of', keys: ['z', ''] } } })).toEqual([2, 3]);
  });

  it('a range of dates leaves out items without a date', () => {
    expect(shown({ filters: { DueDate: { kind: 'between', from: day('2026-11-19') } } })).toEqual([2]);
    expect(shown({ filters: { DueDate: { kind: 'between', to: day('2026-11-18') } } })).toEqual([1, 10]);
  });

  it('text is found whatever its capitals or accents', () => {
    expect(shown({ filters: { Title: { kind: 'contains', text: 'SUBSÍDIE' } } })).toEqual([3, 10]);
    expect(shown({ filters: { Owner: { kind: 'contains', text: 'łuka' } } })).toEqual([2]);
    expect(shown({ filters: { Owner: { kind: 'contains', text: 'luka' } } })).toEqual([2]);
  });

  it('filters, quick filters with search narrow together', () => {
    const quickFilters = { odd: (one: Item) => one.id % 2 === 1 };
    expect(shown({ quick: ['odd'], search: 'subsidie' }, quickFilters)).toEqual([3]);
  });
});
