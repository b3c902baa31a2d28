import { expect, it } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import { allowedKeys, keysBack } from '../../tab/fields/allowed-keys.ts';
import { item } from './board-items.ts';

const rights = { mayChange: true, next: ['InProgress'] };

it('a status is chosen from its own with those that may follow', () => {
  const done = item(1, { ActionStatus: 'Done' }, { rights });
  expect(allowedKeys(actionsList, done, 'ActionStatus')).toEqual(new Set(['Done', 'InProgress']));
});

it('a status typed by hand is chosen from those that may follow', () => {
  expect(allowedKeys(actionsList, item(1, {}, { rights }), 'ActionStatus')).toEqual(new Set(['InProgress']));
});

it('other columns are free', () => {
  expect(allowedKeys(actionsList, item(1, { ActionStatus: 'Done' }, { rights }), 'Priority')).toBeUndefined();
});

it('a status that opens again what had ended is known as the way back', () => {
  const next = ['Proposed', 'Withdrawn'];
  const taken = item(6, { DecisionStatus: 'Taken' }, { rights: { mayChange: true, next } });
  expect(keysBack(decisionsList, taken, 'DecisionStatus')).toEqual(new Set(['Proposed']));
  expect(keysBack(decisionsList, taken, 'ExecutionStatus')).toEqual(new Set());
});

it('from what is open no status leads back', () => {
  expect(keysBack(actionsList, item(1, { ActionStatus: 'Waiting' }, { rights }), 'ActionStatus')).toEqual(new Set());
});
