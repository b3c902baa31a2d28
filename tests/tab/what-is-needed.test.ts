import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/lists/list.ts';
import type { BoardList } from '../../tab/lists/board-list.ts';
import { allowedKeys } from '../../tab/lists/next-statuses.ts';
import type { ItemChanges } from '../../tab/save/clashing-columns.ts';
import { whatIsNeeded } from '../../tab/save/what-is-needed.ts';
import { calendar, item, me, monday } from './board-items.ts';

const setting = { author: { name: me.name, today: monday }, calendar };
const needed = (list: BoardList, base: Item, changes: ItemChanges, column?: string) =>
  whatIsNeeded({ list, edit: { base, changes }, column }, setting);
const owner = { aad: me.id, name: me.name };

describe('what a rule still needs', () => {
  const action = item(1, { Title: 'Bestek', ActionStatus: 'InProgress', Owner: owner });

  it('cancelling an action needs a reason, and is content with it', () => {
    const changes = { ActionStatus: 'Cancelled' };
    expect(needed('Actions', action, changes)).toEqual({ columns: [], reason: true, first: {} });
  });

  it('starting an action that is nobody’s needs an owner', () => {
    const base = item(2, { Title: 'Subsidie', ActionStatus: 'New' });
    const changes = { ActionStatus: 'InProgress' };
    expect(needed('Actions', base, changes)).toEqual({ columns: ['Owner'], reason: false, first: {} });
  });

  it('taking a decision needs who decided with why', () => {
    const base = item(3, { Title: 'We kiezen variant B.', DecisionStatus: 'Proposed', ProposedBy: owner });
    expect(needed('Decisions', base, { DecisionStatus: 'Taken' })?.columns).toEqual(
      expect.arrayContaining(['DecidedBy', 'Rationale']),
    );
  });

  it('an edit that no word can save needs nothing more', () => {
    const base = item(4, { Title: 'Bestek', ActionStatus: 'New', Owner: owner });
    expect(needed('Actions', base, { ActionStatus: 'Waiting' }, 'ActionStatus')).toBeUndefined();
  });
});

describe('what bringing a risk under control still needs', () => {
  const changes = { RiskStatus: 'Controlled' };
  const risk = (cells: Item['cells']) => item(5, { Title: 'Lekkage', RiskStatus: 'Open', Probability: 3, ...cells });

  it('without a finished measure: accepting it, with a reason', () => {
    expect(needed('Risks', risk({ RiskType: 'Threat', ResponseStrategy: 'Reduce' }), changes, 'ClosingReason')).toEqual(
      {
        columns: ['ResponseStrategy'],
        reason: true,
        first: { ResponseStrategy: 'Accept' },
      },
    );
  });

  it('for an accepted risk: only the reason', () => {
    const base = risk({ RiskType: 'Threat', ResponseStrategy: 'Accept' });
    expect(needed('Risks', base, changes, 'ClosingReason')).toEqual({ columns: [], reason: true, first: {} });
  });

  it('for an opportunity: nothing that can be typed here', () => {
    expect(needed('Risks', risk({ RiskType: 'Opportunity' }), changes, 'ClosingReason')).toBeUndefined();
  });

  it('with a finished measure: all cells that the rule misses, at once', () => {
    expect(
      needed('Risks', risk({ RiskType: 'Threat', CauseText: 'Oude buis' }), changes, 'ResidualProbability'),
    ).toEqual({
      columns: ['ResidualProbability', 'ResidualImpact'],
      reason: false,
      first: {},
    });
  });
});

describe('a refusal that points at another cell', () => {
  it('is put right in that cell', () => {
    const base = item(6, { Title: 'We huren een pomp.', DecisionStatus: 'Proposed', DecisionLevel: 'ProjectTeam' });
    const asked = needed('Decisions', base, { FinancialImpact: 9000 }, 'DecisionLevel');
    expect(asked).toEqual({ columns: ['DecisionLevel'], reason: false, first: {} });
  });
});

describe('the statuses to choose from', () => {
  it('are the own one with those that may follow', () => {
    const done = item(1, { ActionStatus: 'Done' });
    expect(allowedKeys('Actions', done, 'ActionStatus')).toEqual(new Set(['Done', 'InProgress']));
  });

  it('other columns are free', () => {
    expect(allowedKeys('Actions', item(1, { ActionStatus: 'Done' }), 'Priority')).toBeUndefined();
  });

  it('a status typed by hand can be put right', () => {
    expect(allowedKeys('Risks', item(1, {}), 'RiskStatus')).toContain('Open');
  });
});
