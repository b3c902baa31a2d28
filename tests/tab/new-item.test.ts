import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { cellsToAdd, firstCells, missingColumns } from '../../tab/item/new-item.ts';
import { calendar, me, monday } from './board-items.ts';

const facts = { today: monday, calendar, me };

describe('the form for a new item', () => {
  it('an action is proposed for five working days from now', () => {
    expect(firstCells('Actions', facts)).toMatchObject({ DueDate: '2026-11-30', Priority: 'Normal', Title: null });
  });

  it.each([
    ['Actions', ['Title']],
    ['Risks', ['Title', 'EventText', 'ConsequenceText', 'Probability', 'Impact']],
    ['Decisions', ['Title']],
  ] as const)('a fresh form of %s misses %j', (list, expected) => {
    expect(missingColumns(list, firstCells(list, facts))).toEqual(expected);
  });

  it('empty cells are not sent', () => {
    const cells = { ...firstCells('Actions', facts), Title: 'Bestek maken' };
    expect(cellsToAdd('Actions', cells, facts)).toEqual({
      Title: 'Bestek maken',
      DueDate: '2026-11-30',
      Priority: 'Normal',
      SourceType: 'ProjectMeeting',
    });
  });

  it.each([
    [5, 5, '2026-12-21'],
    [3, 3, '2027-02-23'],
    [1, 2, '2027-05-23'],
  ])('a risk of %i times %i comes back on %s when no date was chosen', (Probability, Impact, expected) => {
    const cells = { ...firstCells('Risks', facts), Probability, Impact };
    expect(cellsToAdd('Risks', cells, facts)['ReviewDate']).toBe(expected);
  });

  it('a chosen review date stands', () => {
    const cells = { ...firstCells('Risks', facts), Probability: 5, Impact: 5, ReviewDate: day('2026-12-01') };
    expect(cellsToAdd('Risks', cells, facts)['ReviewDate']).toBe('2026-12-01');
  });
});
