import { describe, expect, it } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item } from '../../src/lists/list.ts';
import { movedLabel } from '../../src/lists/status-label.ts';
import { item } from '../tab/board-items.ts';

const taken = (ExecutionStatus: string): Item => item(6, { DecisionStatus: 'Taken', ExecutionStatus });

describe('the word for where a row went', () => {
  it('of a decision whose execution moved is that of its execution', () => {
    expect(movedLabel(decisionsList, taken('InProgress'), taken('Done'), 'nl')).toBe('Afgerond');
  });

  it('of a decision that was replaced is that of its status', () => {
    const superseded = item(6, { DecisionStatus: 'Superseded', ExecutionStatus: 'Done' });
    expect(movedLabel(decisionsList, taken('Done'), superseded, 'nl')).toBe('Vervangen');
  });

  it('of a row in which no choice moved is its status as it stands', () => {
    const action = item(3, { ActionStatus: 'Waiting' });
    expect(movedLabel(actionsList, action, action, 'en')).toBe('Waiting on others');
  });
});
