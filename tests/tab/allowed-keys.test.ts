import { expect, it } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { allowedKeys } from '../../tab/fields/allowed-keys.ts';
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
