import { describe, expect, test } from 'vitest';
import { actions, firing, propose, today, workingDaysAgo } from './rule-case.ts';

const many = <const T>(count: number, cells: T): T[] => Array.from({ length: count }, () => cells);
const deviation = { ActionKind: 'Deviation', DueDate: today } as const;
const snag = { ActionKind: 'Snag', DueDate: today } as const;
const quality = { GrotikAspect: 'Quality', DueDate: today } as const;

describe('nothing recent', () => {
  test.each([
    ['no actions', actions(), 'Grey'],
    ['only other aspects', actions({ GrotikAspect: 'Time', DueDate: today }), 'Grey'],
    ['an old open item', actions({ ...quality, SourceDate: workingDaysAgo(200) }), 'Green'],
    [
      'finished 20 working days ago',
      actions({ ...quality, ActionStatus: 'Done', CompletedOn: workingDaysAgo(20) }),
      'Green',
    ],
    [
      'finished 21 working days ago',
      actions({ ...quality, ActionStatus: 'Done', CompletedOn: workingDaysAgo(21) }),
      'Grey',
    ],
    ['cancelled', actions({ ...quality, ActionStatus: 'Cancelled' }), 'Grey'],
  ])('%s: %s', (_, list, light) => {
    expect(propose('Quality', { actions: list }).light).toBe(light);
  });
});

describe('quality rules', () => {
  test.each([
    ['one open deviation', many(1, deviation), ['KWA2']],
    ['two open deviations', many(2, deviation), ['KWA2']],
    ['three open deviations', many(3, deviation), ['KWA1']],
    ['a late quality action', [{ ...quality, DueDate: workingDaysAgo(1) }], ['KWA3']],
    ['a late urgent quality action', [{ ...quality, Priority: 'High', DueDate: workingDaysAgo(1) }], ['KWA1']],
    ['four open snags', many(4, snag), []],
    ['five open snags', many(5, snag), ['KWA4']],
    ['deviations that were solved', [...many(3, { ...deviation, ActionStatus: 'Done' }), quality], []],
    ['a late action of another aspect', [{ GrotikAspect: 'Time', DueDate: workingDaysAgo(5) }, quality], []],
  ] as const)('%s fire %j', (_, rows, rules) => {
    expect(firing('Quality', { actions: actions(...rows) })).toEqual(rules);
  });
});
