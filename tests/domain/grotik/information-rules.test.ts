import { describe, expect, test } from 'vitest';
import { aspectOrder } from '../../../src/domain/values/vocabulary.ts';
import type { WeekKey } from '../../../src/domain/values/week.ts';
import { actions, decisions, firing, propose, statuses, today, workingDaysAgo } from './rule-case.ts';

const archived = {
  DecisionStatus: 'Taken',
  DecidedOn: workingDaysAgo(6),
  Rationale: 'want',
  SourceUrl: 'https://x',
} as const;

test('without decisions or actions about information there is nothing to call green', () => {
  expect(propose('Information', { actions: actions({ GrotikAspect: 'Money' }) })).toMatchObject({
    light: 'Grey',
    findings: [{ rule: 'INF0' }],
  });
  expect(propose('Information', { decisions: decisions(archived) }).light).toBe('Green');
  expect(propose('Information', { actions: actions({ GrotikAspect: 'Information', DueDate: today }) }).light).toBe(
    'Green',
  );
});

describe('decisions without grounds', () => {
  const bare = { ...archived, Rationale: ' ' };
  const unlinked = { ...archived, SourceUrl: undefined };
  test.each([
    ['one', [bare], []],
    ['two, one without rationale and one without link', [bare, unlinked], ['INF3']],
    ['two of 5 working days ago', [bare, bare].map((cells) => ({ ...cells, DecidedOn: workingDaysAgo(5) })), []],
    ['two that were withdrawn', [bare, bare].map((cells) => ({ ...cells, DecisionStatus: 'Withdrawn' as const })), []],
  ] as const)('%s fire %j', (_, rows, rules) => {
    expect(firing('Information', { decisions: decisions(...rows) })).toEqual(rules);
  });
});

describe('late actions about information', () => {
  const late = (Priority: 'High' | 'Normal', count: number) =>
    actions(
      ...Array.from(
        { length: count },
        () => ({ GrotikAspect: 'Information', Priority, DueDate: workingDaysAgo(1) }) as const,
      ),
    );
  test.each([
    ['Normal', 1, []],
    ['Normal', 2, ['INF4']],
    ['High', 1, ['INF4']],
  ] as const)('%s × %d fire %j', (priority, count, rules) => {
    expect(firing('Information', { actions: late(priority, count), decisions: decisions(archived) })).toEqual(rules);
  });
});

describe('the week before the reported one', () => {
  const week = (WeekKey: string, ConfirmState: 'Confirmed' | 'Corrected' | 'Proposal') =>
    aspectOrder.map((Aspect) => ({ WeekKey: WeekKey as WeekKey, Aspect, ConfirmState, Light: 'Green' }) as const);
  test.each([
    ['a first week without history', [], []],
    ['confirmed', week('2026-W46', 'Confirmed'), []],
    ['corrected', week('2026-W46', 'Corrected'), []],
    ['still a proposal', week('2026-W46', 'Proposal'), ['INF5']],
    ['five of six confirmed', week('2026-W46', 'Confirmed').slice(1), ['INF5']],
    ['skipped after an older week', week('2026-W44', 'Confirmed'), ['INF5']],
    ['the reported week itself', week('2026-W47', 'Proposal'), []],
  ])('%s', (_, rows, rules) => {
    expect(firing('Information', { decisions: decisions(archived), grotik: statuses(...rows) })).toEqual(rules);
  });
});
