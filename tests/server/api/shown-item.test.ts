import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { shownItem } from '../../../src/server/api/shown-item.ts';
import { itemOf } from '../../domain/item.ts';

const readerOf = (isGuest: boolean) => ({
  actor: { id: personId('x'), roles: new Set<never>(), isGuest, mayConfirmGrotik: false, keepsRisks: false },
  calendar: createCalendar(defaultSettings),
  today: day('2026-11-23'),
});

/** What is left of a confidential row for somebody from outside. */
const masked = itemOf(actionsList, 7, { Confidential: true, ActionStatus: 'New' });

describe('a row as the tab gets it', () => {
  test('says that nobody has it, to somebody who may know', () => {
    expect(shownItem(actionsList, masked, readerOf(false)).standing).toEqual({ isOpen: true, isNobodys: true });
  });

  test('says nothing of an owner that is hidden from a guest', () => {
    expect(shownItem(actionsList, masked, readerOf(true)).standing).toEqual({ isOpen: true });
  });

  test('carries what this reader may do with it', () => {
    expect(shownItem(actionsList, masked, readerOf(true)).rights).toEqual({ mayChange: false, next: [] });
  });
});
