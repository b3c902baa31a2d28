import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { day } from '../../src/domain/values/day.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Flaw, Item, ListDeclaration } from '../../src/lists/list.ts';
import { allLists } from '../../src/lists/register.ts';
import { risksList } from '../../src/lists/risks.ts';
import { isLate } from '../../src/views/lateness.ts';
import { type Share, viewOf } from '../../src/views/view.ts';
import { readerOf, rowOf, viewIn } from '../bot/cards/scene-of.ts';
import { itemOf } from '../domain/item.ts';

const secret = {
  Title: 'Onderhandelen over de prijs',
  Owner: { name: 'Noëlle' },
  DueDate: day('2026-11-18'),
  ActionStatus: 'New',
  ProgressNotes: '[2026-11-20 Noëlle] bod van € 83.000',
  Confidential: true,
} as const;

describe('a confidential row', () => {
  test('is a number in a channel', () => {
    const view = viewIn(actionsList, 7, secret, { place: 'channel' });
    expect(view.share).toBe('number');
    expect(view.cells).toEqual({ Confidential: true });
    expect(JSON.stringify(view.createdBy) + JSON.stringify(view.modifiedBy)).not.toContain('Aïsha');
    expect([view.createdAt, view.modifiedAt]).toEqual(Array(2).fill('1970-01-01T00:00:00.000Z'));
    expect(view.isLate).toBe(false);
  });

  test('is a number in a channel for a guest as well', () => {
    expect(viewIn(actionsList, 7, secret, { place: 'channel', isGuest: true }).share).toBe('number');
  });

  test('is its number with the status for a guest', () => {
    const view = viewIn(actionsList, 7, secret, { isGuest: true });
    expect(view.cells).toEqual({ Confidential: true, ActionStatus: 'New' });
    expect(view.isLate).toBe(false);
    // Its owner is hidden, not missing.
    expect(view.standing).toEqual({ isOpen: true });
  });

  test('is whole for a member in their own chat', () => {
    expect(viewIn(actionsList, 7, secret).cells).toEqual(secret);
  });

  test('hides what stands wrong in it too', () => {
    const flaws: readonly Flaw[] = [
      { column: 'ActionStatus', kind: 'unknown-choice', raw: 'Bijna klaar' },
      { column: 'DueDate', kind: 'not-a-date', raw: 'na de gunning aan Van Dijk' },
    ];
    const row = { ...rowOf(actionsList, 7, {}), item: itemOf(actionsList, 7, { Confidential: true }, flaws) };
    expect(viewOf(row, readerOf({ isGuest: true })).flaws.map(({ column }) => column)).toEqual(['ActionStatus']);
    expect(viewOf(row, readerOf({ place: 'channel' })).flaws).toEqual([]);
  });

  test.each(allLists.map((list) => [list.name, list] as const))('of %s keeps no cell but its mark', (_, list) => {
    const cells = Object.fromEntries(Object.keys(list.columns).map((column) => [column, 'kanarie']));
    const row = { ...rowOf(list, 1, {}), item: itemOf(list, 1, { ...cells, Confidential: true }) };
    expect(Object.keys(viewOf(row, readerOf({ place: 'channel' })).cells)).toEqual(['Confidential']);
    const left = Object.keys(viewOf(row, readerOf({ isGuest: true })).cells);
    expect(left.filter((column) => !column.endsWith('Status'))).toEqual(['Confidential']);
  });
});

const shareOf = <L extends ListDeclaration>(list: L, cells: Item<L>['cells']): Share =>
  viewIn(list, 5, cells, { place: 'channel' }).share;

describe('in a channel, beside a date that tells of lateness,', () => {
  const owned = { Title: 'Proefsleuven', Owner: { name: 'Jan Bakker' }, ExternalOwner: 'Van der Graaf' } as const;
  const past = { ...owned, DueDate: day('2026-11-18') } as const;

  test('nobody is named: no owner, organisation, signature or writer', () => {
    const view = viewIn(
      actionsList,
      5,
      { ...past, ActionStatus: 'InProgress', ProgressNotes: '[2026-11-20 Jan Bakker] bel ik morgen' },
      { place: 'channel' },
    );
    expect(JSON.stringify([view.cells, view.createdBy, view.modifiedBy])).not.toMatch(/Jan|Graaf|Aïsha/);
    expect(view.cells.Title).toBe('Proefsleuven');
    expect(view.isLate).toBe(true);
    const { createdAt, modifiedAt } = itemOf(actionsList, 5, {});
    expect([view.createdAt, view.modifiedAt]).toEqual([createdAt, modifiedAt]);
  });

  test.each([
    ['@Jan: zaal reserveren', '@…: zaal reserveren'],
    ['Bellen met Jan Bakker over JAN’S offerte', 'Bellen met … over …’S offerte'],
    ['Van der Graaf: bestek', '…: bestek'],
    ['Januari plannen, Bakkerstraat opbreken', 'Januari plannen, Bakkerstraat opbreken'],
    ['Zoë belt de aannemer', 'Zoë belt de aannemer'],
  ])('whoever is late is not named by a title either: %s', (Title, shown) => {
    const cells = { ...past, Title, ActionStatus: 'New', SourceUrl: 'https://teams.example/jan' } as const;
    expect(viewIn(actionsList, 5, cells, { place: 'channel' }).cells).toMatchObject({
      Title: shown,
      ActionStatus: 'New',
    });
    expect(viewIn(actionsList, 5, cells).cells.Title).toBe(Title);
  });

  test('a row of nobody keeps its words', () => {
    const cells = { Title: 'Jan bellen', DueDate: day('2026-11-18'), ActionStatus: 'New' } as const;
    expect(viewIn(actionsList, 5, cells, { place: 'channel' }).cells.Title).toBe('Jan bellen');
  });

  test.each<[string, Item<typeof actionsList>['cells'], Share]>([
    ['still to come', { ...owned, DueDate: day('2026-11-24'), ActionStatus: 'New' }, 'everything'],
    ['due today', { ...owned, DueDate: day('2026-11-23'), ActionStatus: 'New' }, 'everything'],
    ['on a day off, not late yet', { ...owned, DueDate: day('2026-11-21'), ActionStatus: 'New' }, 'no-people'],
    ['finished late', { ...past, ActionStatus: 'Done', CompletedOn: day('2026-11-19') }, 'no-people'],
    ['finished in time', { ...past, ActionStatus: 'Done', CompletedOn: day('2026-11-18') }, 'everything'],
    ['finished, nobody knows when', { ...past, ActionStatus: 'Done' }, 'no-people'],
    ['cancelled after its day', { ...past, ActionStatus: 'Cancelled' }, 'no-people'],
    ['an old finishing date on an open one', { ...past, CompletedOn: day('2026-11-01') }, 'no-people'],
    ['without a date', { ...owned, ActionStatus: 'New' }, 'everything'],
  ])('an action %s', (_, cells, share) => {
    expect(shareOf(actionsList, cells)).toBe(share);
  });

  test('a risk whose review has passed, or a decision that was needed before', () => {
    expect(shareOf(risksList, { ReviewDate: day('2026-10-01'), RiskOwner: { name: 'Fenna' } })).toBe('no-people');
    const needed = { NeededBy: day('2026-11-20'), ProposedBy: { name: 'Daan' } } as const;
    expect(shareOf(decisionsList, { ...needed, DecisionStatus: 'Proposed' })).toBe('no-people');
    expect(shareOf(decisionsList, { ...needed, DecisionStatus: 'Taken', DecidedOn: day('2026-11-20') })).toBe(
      'everything',
    );
  });

  test('a personal chat names its owner as ever', () => {
    expect(viewIn(actionsList, 5, past).share).toBe('everything');
  });
});

test('a row is late from the day after the day that counts', () => {
  const saturday = rowOf(actionsList, 5, { DueDate: day('2026-11-21'), ActionStatus: 'New' });
  expect(isLate(saturday, day('2026-11-23'))).toBe(false);
  expect(isLate(saturday, day('2026-11-24'))).toBe(true);
  expect(createCalendar(defaultSettings).isWorkingDay(day('2026-11-21'))).toBe(false);
  expect(saturday.project).toBe(projectCode('RVB'));
});
