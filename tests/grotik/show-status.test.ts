import { expect, test } from 'vitest';
import type { WeekKey } from '../../src/domain/values/week.ts';
import { showStatus, statusWeeks } from '../../src/grotik/show-status.ts';
import { calendar, factsWith, today } from './grotik-case.ts';

const question = { facts: factsWith(), calendar, today };
const inWeek = (week: string) => showStatus({ ...question, week: week as WeekKey });

test('without a week the reported one is shown, as a proposal', () => {
  const view = showStatus(question);
  expect([view?.week, view?.isConfirmed]).toEqual(['2026-W47', false]);
  expect(view?.aspects.map(({ light }) => light)).toEqual(['Amber', 'Red', 'Amber', 'Amber', 'Green', 'Green']);
});

test('two weeks ago is what was confirmed then, an override included', () => {
  const view = inWeek('2026-W46');
  expect(view?.isConfirmed).toBe(true);
  expect(view?.aspects.map(({ light, trend }) => [light, trend])).toEqual([
    ['Green', 'Same'],
    ['Amber', 'Same'],
    ['Amber', 'Worse'],
    ['Amber', 'Worse'],
    ['Amber', 'Same'],
    ['Green', 'Same'],
  ]);
});

test('of an unknown week there is nothing to show', () => {
  expect(inWeek('2025-W10')).toBeUndefined();
});

test('the weeks with a status come newest first', () => {
  expect(statusWeeks(factsWith())).toEqual(['2026-W46', '2026-W45']);
});
