import { describe, expect, test } from 'vitest';
import { previousLight, trendBetween } from '../../../src/domain/grotik/trend.ts';
import { weekStatus } from '../../../src/domain/grotik/week-status.ts';
import type { WeekKey } from '../../../src/domain/values/week.ts';
import { propose, statuses } from './rule-case.ts';

const week = (text: string) => text as WeekKey;
const money = (
  WeekKey: string,
  Light: 'Green' | 'Red',
  ConfirmState: 'Confirmed' | 'Proposal' | 'Corrected' = 'Confirmed',
) => ({ Aspect: 'Money', WeekKey, Light, ConfirmState }) as const;

describe('a trend', () => {
  test.each([
    ['Green', 'Amber', 'Worse'],
    ['Amber', 'Red', 'Worse'],
    ['Green', 'Red', 'Worse'],
    ['Red', 'Amber', 'Better'],
    ['Amber', 'Green', 'Better'],
    ['Amber', 'Amber', 'Same'],
    ['Grey', 'Green', 'Unknown'],
    ['Green', 'Grey', 'Unknown'],
    [undefined, 'Green', 'Unknown'],
  ] as const)('from %s to %s is %s', (before, now, trend) => {
    expect(trendBetween(before, now)).toBe(trend);
  });
});

describe('the light before', () => {
  test.each([
    ['the last confirmed week', [money('2026-W45', 'Red'), money('2026-W46', 'Green')], 'Green'],
    ['the order in the list does not matter', [money('2026-W46', 'Green'), money('2026-W45', 'Red')], 'Green'],
    ['a proposal does not count', [money('2026-W45', 'Red'), money('2026-W46', 'Green', 'Proposal')], 'Red'],
    ['a correction counts', [money('2026-W46', 'Red', 'Corrected')], 'Red'],
    ['the week itself does not count', [money('2026-W47', 'Red')], undefined],
    ['a year earlier', [money('2025-W52', 'Red')], 'Red'],
  ] as const)('%s', (_, rows, light) => {
    expect(previousLight(statuses(...rows), week('2026-W47'), 'Money')).toBe(light);
  });
});

describe('the status of a week', () => {
  const proposal = propose('Money', {});

  test('a confirmed light stands above what the rules say today', () => {
    const confirmed = statuses(money('2026-W46', 'Green'), money('2026-W47', 'Red'));
    expect(weekStatus(confirmed, proposal.week, [proposal])).toMatchObject([
      { aspect: 'Money', light: 'Red', isConfirmed: true, previous: 'Green', trend: 'Worse' },
    ]);
  });

  test('a confirmed light keeps its trend when the week before it is corrected later', () => {
    const now = { ...money('2026-W47', 'Red'), Trend: 'Same' } as const;
    const same = statuses(money('2026-W46', 'Red'), now);
    expect(weekStatus(same, proposal.week, [])).toMatchObject([{ previous: 'Red', trend: 'Same' }]);
    const corrected = statuses(money('2026-W46', 'Green', 'Corrected'), now);
    expect(weekStatus(corrected, proposal.week, [])).toMatchObject([{ previous: undefined, trend: 'Same' }]);
  });

  test('an unconfirmed light follows the lists of today', () => {
    const stored = statuses({ Aspect: 'Money', WeekKey: '2026-W47', ProposedLight: 'Green', ConfirmState: 'Proposal' });
    expect(weekStatus(stored, proposal.week, [proposal])).toMatchObject([{ light: 'Grey', isConfirmed: false }]);
  });

  test('an older week that nobody confirmed shows what was proposed then', () => {
    const stored = statuses({ Aspect: 'Money', WeekKey: '2026-W40', ProposedLight: 'Amber', ConfirmState: 'Proposal' });
    expect(weekStatus(stored, week('2026-W40'), [proposal])).toMatchObject([{ light: 'Amber', findings: [] }]);
  });

  test('a week of which nothing is known has no lights', () => {
    expect(weekStatus([], week('2026-W40'), [proposal])).toEqual([]);
  });
});
