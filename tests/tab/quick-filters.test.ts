import { describe, expect, it } from 'vitest';
import { personId } from '../../src/domain/values/person.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { risksList } from '../../src/lists/risks.ts';
import type { Standing } from '../../src/tab-api/item.ts';
import { passesQuickFilter, type QuickFilter } from '../../tab/boards/quick-filters.ts';
import { item, me } from './board-items.ts';

const passes = (
  name: QuickFilter,
  standing: Partial<Standing>,
  cells = {},
  list: typeof actionsList | typeof risksList = actionsList,
) => passesQuickFilter(name, list, item(1, cells, { standing: { isOpen: true, ...standing } }), me.id);

describe('quick filters', () => {
  it('mine follows the person, not the name', () => {
    expect(passes('mine', {}, { Owner: { aad: me.id, name: 'Old name' } })).toBe(true);
    expect(passes('mine', {}, { Owner: { aad: personId('other'), name: me.name } })).toBe(false);
    expect(passes('mine', {}, { RiskOwner: { aad: me.id, name: me.name } }, risksList)).toBe(true);
  });

  it('this week takes today with the days after it, late ones not', () => {
    const late = { due: { kind: 'late', workingDays: 1 } } as const;
    expect(passes('this-week', { due: { kind: 'today' } })).toBe(true);
    expect(passes('this-week', { due: { kind: 'this-week' } })).toBe(true);
    expect([passes('this-week', late), passes('late', late)]).toEqual([false, true]);
  });

  it('without owner and red are what the server says', () => {
    expect([passes('no-owner', { isNobodys: true }), passes('no-owner', {})]).toEqual([true, false]);
    expect([
      passes('red', { band: 'Red' }),
      passes('red', { band: 'Amber' }),
      passes('red', { size: 'Large' }),
    ]).toEqual([true, false, false]);
  });

  it.each(['open', 'late', 'mine', 'no-owner', 'red'] as const)('an ended row is no answer to %s', (name) => {
    const ended: Standing = { isOpen: false, isNobodys: true, band: 'Red', due: { kind: 'late', workingDays: 9 } };
    expect(passes(name, ended, { Owner: { aad: me.id, name: me.name } })).toBe(false);
  });
});
