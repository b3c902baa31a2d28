import { describe, expect, it } from 'vitest';
import { allowedKeys } from '../../tab/lists/next-statuses.ts';
import { whatIsNeeded } from '../../tab/save/what-is-needed.ts';
import { calendar, item, me, monday } from './board-items.ts';

const setting = { author: { name: me.name, today: monday }, calendar };
const owner = { aad: me.id, name: me.name };

describe('what a rule still needs', () => {
  const action = item(1, { Title: 'Bestek', ActionStatus: 'InProgress', Owner: owner });

  it('cancelling an action needs a reason, and is content with it', () => {
    const changes = { ActionStatus: 'Cancelled' };
    expect(whatIsNeeded('Actions', { base: action, changes }, setting)).toEqual({ columns: [], reason: true });
  });

  it('starting an action that is nobody’s needs an owner', () => {
    const base = item(2, { Title: 'Subsidie', ActionStatus: 'New' });
    const changes = { ActionStatus: 'InProgress' };
    expect(whatIsNeeded('Actions', { base, changes }, setting)).toEqual({ columns: ['Owner'], reason: false });
  });

  it('taking a decision needs who decided with why', () => {
    const base = item(3, { Title: 'We kiezen variant B.', DecisionStatus: 'Proposed', ProposedBy: owner });
    const needed = whatIsNeeded('Decisions', { base, changes: { DecisionStatus: 'Taken' } }, setting);
    expect(needed?.columns).toEqual(expect.arrayContaining(['DecidedBy', 'Rationale']));
  });

  it('an edit that no word can save needs nothing more', () => {
    const base = item(4, { Title: 'Bestek', ActionStatus: 'New', Owner: owner });
    expect(whatIsNeeded('Actions', { base, changes: { ActionStatus: 'Waiting' } }, setting)).toBeUndefined();
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
