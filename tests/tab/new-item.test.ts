import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { actionsBoard } from '../../tab/boards/actions-board.ts';
import { decisionsBoard } from '../../tab/boards/decisions-board.ts';
import { risksBoard } from '../../tab/boards/risks-board.ts';
import { cellsToAdd, firstCells, formColumns, missingColumns, withAdded } from '../../tab/item/new-item.ts';
import { item, me, monday } from './board-items.ts';

const facts = { today: monday, usualDue: day('2026-11-30'), me };

describe('the form for a new item', () => {
  it('an action is proposed for the day that the server reckoned', () => {
    expect(firstCells(actionsBoard, facts)).toMatchObject({ DueDate: '2026-11-30', Priority: 'Normal', Title: null });
  });

  it('a risk is proposed as seen today by whoever reports it', () => {
    const RiskOwner = { aad: me.id, name: me.name };
    expect(firstCells(risksBoard, facts)).toMatchObject({ IdentifiedOn: monday, RiskOwner, ReviewDate: null });
  });

  it.each([
    [actionsBoard, ['Title']],
    [risksBoard, ['Title', 'EventText', 'ConsequenceText', 'Probability', 'Impact']],
    [decisionsBoard, ['Title']],
  ])('a fresh form of $words misses what only a person knows', (board, expected) => {
    expect(missingColumns(board, firstCells(board, facts))).toEqual(expected);
  });

  it('what is known beforehand is filled in, wins from what the board proposes, and is asked right after the name', () => {
    const known = { RiskRef: 2, Priority: 'High' };
    expect(firstCells(actionsBoard, facts, known)).toMatchObject({ ...known, DueDate: '2026-11-30', Title: null });
    expect(formColumns(actionsBoard, known)).toEqual(['Title', 'RiskRef', ...actionsBoard.form.slice(1)]);
    expect(formColumns(actionsBoard, {})).toEqual(actionsBoard.form);
  });

  it('empty cells are not sent', () => {
    const cells = { ...firstCells(actionsBoard, facts), Title: 'Bestek maken' };
    expect(cellsToAdd(cells)).toEqual({
      Title: 'Bestek maken',
      DueDate: '2026-11-30',
      Priority: 'Normal',
      SourceType: 'ProjectMeeting',
    });
  });
});

describe('an item that was added', () => {
  const added = item(26, { Title: 'Pompen bijplaatsen' });

  it('joins the list as it was read, once', () => {
    const old = item(12, { Title: 'Offerte' });
    expect(withAdded({ items: [old] }, added)).toEqual({ items: [old, added] });
    expect(withAdded({ items: [old, added] }, added)).toEqual({ items: [old, added] });
  });

  it('is not all there is of a list that was not read yet', () => {
    expect(withAdded(undefined, added)).toBeUndefined();
  });
});
