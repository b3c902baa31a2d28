import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { personId } from '../../src/domain/values/person.ts';
import type { Item } from '../../src/lists/list.ts';
import { passesQuickFilter, type QuickFilter } from '../../tab/lists/quick-filters.ts';
import { calendar, item, me, monday } from './board-items.ts';

const asker = { today: monday, calendar, me: me.id };
const passes = (name: QuickFilter, one: Item) => passesQuickFilter(name, 'Actions', one, asker);

describe('quick filters of actions', () => {
  const mine = item(1, { Owner: { aad: me.id, name: 'Old name' }, ActionStatus: 'New', DueDate: day('2026-11-25') });

  it('mine follows the person, not the name', () => {
    const namesake = item(2, { Owner: { aad: personId('other'), name: me.name }, ActionStatus: 'New' });
    expect(passes('mine', mine)).toBe(true);
    expect(passes('mine', namesake)).toBe(false);
  });

  it('this week takes today with the days after it, late ones not', () => {
    const late = item(3, { ActionStatus: 'New', DueDate: day('2026-11-20') });
    expect(passes('this-week', mine)).toBe(true);
    expect(passes('this-week', late)).toBe(false);
    expect(passes('late', late)).toBe(true);
  });

  it('an action of an organisation outside is not without owner', () => {
    expect(passes('no-owner', item(4, { ActionStatus: 'New', ExternalOwner: 'Netbeheer' }))).toBe(false);
    expect(passes('no-owner', item(5, { ActionStatus: 'New' }))).toBe(true);
  });

  it.each(['open', 'late', 'mine', 'no-owner'] as const)('an ended action is no answer to %s', (name) => {
    expect(passes(name, item(6, { ActionStatus: 'Cancelled', DueDate: day('2026-01-05') }))).toBe(false);
  });
});

describe('quick filters of risks', () => {
  const risk = (cells: Item['cells']) => item(1, { RiskStatus: 'Open', ...cells });

  it('red counts from a score of fifteen', () => {
    expect(passesQuickFilter('red', 'Risks', risk({ Probability: 3, Impact: 5 }), asker)).toBe(true);
    expect(passesQuickFilter('red', 'Risks', risk({ Probability: 3, Impact: 4 }), asker)).toBe(false);
  });

  it('a positive chance is never red', () => {
    const chance = risk({ RiskType: 'Opportunity', Probability: 5, Impact: 5 });
    expect(passesQuickFilter('red', 'Risks', chance, asker)).toBe(false);
  });
});
