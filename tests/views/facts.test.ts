import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import type { ProjectFacts } from '../../src/domain/project-facts.ts';
import { isHiddenNow, rowsOf, visibleFacts } from '../../src/views/facts.ts';
import { readerOf } from '../bot/cards/scene-of.ts';
import { rvbFacts } from '../domain/rvb-facts.ts';

const lists = ['actions', 'risks', 'measures', 'decisions', 'roles', 'milestones', 'budgetLines'] as const;
const open = rvbFacts();

/** The sample in which the first row of each list is confidential. */
const facts: ProjectFacts = {
  ...open,
  ...Object.fromEntries(
    lists.map((list) => [
      list,
      (open[list] ?? []).map((row, index) => ({ ...row, cells: { ...row.cells, Confidential: index === 0 } })),
    ]),
  ),
};
const countOf = (some: ProjectFacts) => lists.map((list) => some[list]?.length ?? -1);
const notThere = (some: ProjectFacts): ProjectFacts => ({
  ...some,
  milestones: undefined,
  budgetLines: undefined,
});

const member = readerOf();
const others = [
  ['a channel', readerOf({ place: 'channel' })],
  ['a guest', readerOf({ isGuest: true })],
  ['a guest in a channel', readerOf({ place: 'channel', isGuest: true })],
] as const;

describe('what the rules may count', () => {
  test('for a member in their own chat is everything', () => {
    expect(visibleFacts(facts, member)).toBe(facts);
  });

  test.each(others)('for %s leaves the confidential row of each list out', (_, reader) => {
    const seen = visibleFacts(facts, reader);
    expect(countOf(seen)).toEqual(countOf(facts).map((count) => count - 1));
    expect(lists.flatMap((list) => seen[list] ?? []).some(({ cells }) => cells.Confidential)).toBe(false);
    expect([seen.settings, seen.grotik, seen.code]).toEqual([facts.settings, facts.grotik, facts.code]);
  });

  test('leaves a list that does not exist as it is', () => {
    const seen = visibleFacts(notThere(facts), readerOf({ place: 'channel' }));
    expect([seen.milestones, seen.budgetLines]).toEqual([undefined, undefined]);
  });
});

describe('the rows that a text may be about', () => {
  const calendar = createCalendar(open.settings);

  test('are those of every list, with their project', () => {
    const rows = rowsOf(facts, calendar);
    expect(rows).toHaveLength(countOf(facts).reduce((sum, count) => sum + count, 0));
    expect(new Set(rows.map(({ list }) => list.name)).size).toBe(lists.length);
    expect(rows[0]).toEqual({ project: facts.code, calendar, list: rows[0]?.list, item: facts.actions[0] });
  });

  test('are none of a list that does not exist', () => {
    const without = countOf(facts).slice(0, 5);
    expect(rowsOf(notThere(facts), calendar)).toHaveLength(without.reduce((sum, count) => sum + count, 0));
  });
});

describe('an item that a rule found', () => {
  const named = [
    ['Actions', facts.actions],
    ['Risks', facts.risks],
    ['ControlMeasures', facts.measures],
    ['Decisions', facts.decisions],
    ['Milestones', facts.milestones],
    ['BudgetLines', facts.budgetLines],
  ] as const;

  test.each(named)('of %s is hidden from a channel when its row is confidential', (list, rows = []) => {
    const [secret, plain] = rows.map(({ id }) => ({ list, id }));
    if (secret === undefined || plain === undefined) throw new Error(`the sample has too few ${list}`);
    for (const [, reader] of others) {
      expect([isHiddenNow(secret, facts, reader), isHiddenNow(plain, facts, reader)]).toEqual([true, false]);
    }
    expect(isHiddenNow(secret, facts, member)).toBe(false);
  });

  test('that is gone is hidden when it is of an earlier day: nobody knows how secret it was', () => {
    const gone = { list: 'Risks', id: 9999 } as const;
    for (const [, reader] of others) expect(isHiddenNow(gone, facts, reader)).toBe(true);
    expect(isHiddenNow(gone, facts, member)).toBe(false);
    expect(isHiddenNow({ list: 'Milestones', id: 1 }, notThere(facts), readerOf({ place: 'channel' }))).toBe(true);
  });
});
