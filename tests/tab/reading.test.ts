import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { cellText } from '../../tab/cells/cell-text.ts';
import { filterOptions } from '../../tab/view/filter-options.ts';
import { gridColumn } from '../../tab/cells/grid-column.ts';
import { createReading } from '../../tab/cells/reading.ts';
import { item, me, mila, otherMila, reading } from './board-items.ts';

const english = createReading({ language: 'en', yes: 'Yes', no: 'No', prefixes: {}, members: [] });
const { columns } = actionsList;

describe('the text of a cell', () => {
  it('a date always names its year', () => {
    expect(cellText(columns.DueDate, day('2027-01-08'), reading)).toBe('vr 8 jan 2027');
    expect(cellText(columns.DueDate, day('2027-01-08'), english)).toBe('Fri 8 Jan 2027');
  });

  it('a choice speaks the reader’s language', () => {
    expect(cellText(columns.ActionStatus, 'Waiting', reading)).toBe('Wacht op derden');
    expect(cellText(columns.ActionStatus, 'Waiting', english)).toBe('Waiting on others');
  });

  it('an amount is written the Dutch way', () => {
    expect(cellText(decisionsList.columns.FinancialImpact, 83_000, reading).replaceAll(/\s/g, ' ')).toBe('€ 83.000');
  });

  it('a pointer to another list is its number', () => {
    expect(cellText(columns.DecisionRef, 9, reading)).toBe('B9');
  });

  it('a person is a name, namesakes are told apart', () => {
    expect(cellText(columns.Owner, { aad: mila, name: 'Mila Jansen' }, reading)).toBe(
      'Mila Jansen (mila@gouwendam.nl)',
    );
    expect(cellText(columns.Owner, { aad: me.id, name: me.name }, reading)).toBe(me.name);
    expect(cellText(columns.Owner, { name: 'Mila Jansen' }, reading)).toBe('Mila Jansen');
  });

  it('steps are boxes with and without a tick, never the marks of the cell', () => {
    expect(cellText(columns.Steps, '[x] bellen\n[ ] mailen', reading)).toBe('☑ bellen, ☐ mailen');
  });

  it('an empty cell has no text', () => {
    expect(cellText(columns.Owner, undefined, reading)).toBe('');
  });
});

describe('the values to filter by', () => {
  const status = gridColumn(actionsList, 'Priority', 'nl');

  it('are those that occur, in the order of the column, the empty one last', () => {
    const items = [
      item(1, { Priority: 'Low' }),
      item(2, {}),
      item(3, { Priority: 'High' }),
      item(4, { Priority: 'Low' }),
    ];
    expect(status && filterOptions(status, items, reading).map(({ text }) => text)).toEqual(['Hoog', 'Laag', '']);
  });

  it('name two people who are called the same so that somebody can choose', () => {
    const owner = gridColumn(actionsList, 'Owner', 'nl');
    const items = [
      item(1, { Owner: { aad: mila, name: 'Mila Jansen' } }),
      item(2, { Owner: { aad: otherMila, name: 'Mila Jansen' } }),
    ];
    expect(owner && filterOptions(owner, items, reading).map(({ text }) => text)).toEqual([
      'Mila Jansen (mila@gouwendam.nl)',
      'Mila Jansen (m.jansen@gouwendam.nl)',
    ]);
  });
});
