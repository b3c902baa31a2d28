import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { actions, calendar, daysAgo, firing, milestones, propose, today, workingDaysAgo } from './rule-case.ts';

const onTime = Array.from({ length: 20 }, () => ({ DueDate: today }));
const late = Array.from({ length: 20 }, () => ({ DueDate: workingDaysAgo(1) }));
const some = (lateCount: number, open: number) =>
  actions(...late.slice(0, lateCount), ...onTime.slice(0, open - lateCount));

describe('too little to say', () => {
  test.each([
    [4, 'Grey'],
    [5, 'Green'],
  ])('%d open actions without milestones are %s', (open, light) => {
    expect(propose('Time', { actions: some(0, open) }).light).toBe(light);
  });

  test('one milestone is data enough', () => {
    expect(propose('Time', { milestones: milestones({ BaselineDate: today, ForecastDate: today }) }).light).toBe(
      'Green',
    );
  });

  test('without the list of milestones the actions alone speak', () => {
    expect(firing('Time', { actions: some(5, 10), milestones: undefined })).toEqual(['TIJ3']);
  });
});

describe('the share of late actions', () => {
  test.each([
    [2, 20, ['TIJ4'], 'exactly 10 %'],
    [1, 10, [], '10 % but only one'],
    [1, 20, [], '5 %'],
    [4, 16, ['TIJ3'], 'exactly 25 % and four'],
    [4, 17, ['TIJ4'], 'under 25 %'],
    [3, 10, ['TIJ4'], '30 % but only three'],
  ])('%d of %d fires %j: %s', (lateCount, open, rules) => {
    expect(firing('Time', { actions: some(lateCount, open) })).toEqual(rules);
  });
});

describe('milestones', () => {
  const baseline = day('2027-01-11');
  const slipping = (days: number, cells: object = {}) =>
    milestones({ BaselineDate: baseline, ForecastDate: calendar.addWorkingDays(baseline, days), ...cells });

  test.each([
    [5, true, []],
    [6, true, ['TIJ2']],
    [20, true, ['TIJ2']],
    [21, true, ['TIJ1']],
    [5, false, []],
    [6, false, ['TIJ2']],
    [60, false, ['TIJ2']],
    [-10, true, []],
  ])('a slip of %d working days, critical %s, fires %j', (days, IsCritical, rules) => {
    expect(firing('Time', { milestones: slipping(days, { IsCritical }) })).toEqual(rules);
  });

  test.each([
    [{ MilestoneStatus: 'Achieved', ActualDate: today }],
    [{ MilestoneStatus: 'Cancelled' }],
    [{ ActualDate: today }],
  ] as const)('a milestone with %o slips no more', (cells) => {
    expect(firing('Time', { milestones: slipping(30, { IsCritical: true, ...cells }) })).toEqual([]);
  });

  test.each([
    [true, daysAgo(1), ['TIJ1']],
    [true, today, []],
    [false, daysAgo(1), []],
  ])('critical %s with forecast %s fires %j', (IsCritical, ForecastDate, rules) => {
    const list = milestones({ BaselineDate: ForecastDate, ForecastDate, IsCritical });
    expect(firing('Time', { milestones: list })).toEqual(rules);
  });
});

test('an urgent late action about time is amber by itself', () => {
  const urgent = actions({ GrotikAspect: 'Time', Priority: 'High', DueDate: workingDaysAgo(1) }, ...onTime);
  expect(firing('Time', { actions: urgent })).toEqual(['TIJ5']);
});
