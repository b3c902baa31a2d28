import { describe, expect, test } from 'vitest';
import type { Finding } from '../../src/domain/grotik/finding.ts';
import type { ProjectFacts } from '../../src/domain/project-facts.ts';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { grotikStatusList } from '../../src/lists/grotik-status.ts';
import { frozenReasons } from '../../src/views/frozen-reasons.ts';
import { quotableStatus } from '../../src/views/quotable-status.ts';
import type { Reader } from '../../src/views/reader.ts';
import { itemOf } from '../domain/item.ts';
import { rvbFacts, rvbToday } from '../domain/rvb-facts.ts';

const bare = { numbers: {}, roles: [], breaches: [] };
const occurred: Finding = {
  ...bare,
  rule: 'RIS1',
  light: 'Red',
  items: [{ list: 'Risks', id: 1, title: 'Verontreinigde grond' }],
};
const other: Finding = { ...bare, rule: 'RIS4', light: 'Amber', items: [{ list: 'Risks', id: 2, title: 'Kabels' }] };
const counting: Finding = { ...other, rule: 'RIS3', numbers: { count: 3 } };

const frozen = {
  findings: [occurred, other, counting],
  rows: [1, 2, 3].map((id) => ({ list: 'Risks' as const, id })),
};
const rulesTold = (facts: ProjectFacts, reader: Reader, given = frozen) =>
  frozenReasons(given, facts, reader).findings.map(({ rule }) => rule);

const personal: Reader = { place: 'personal', isGuest: false, today: rvbToday };
const channel: Reader = { place: 'channel', isGuest: false, today: rvbToday };
const guest: Reader = { place: 'personal', isGuest: true, today: rvbToday };

const open = rvbFacts();
const hiding = (id: number): ProjectFacts => ({
  ...open,
  risks: open.risks.map((risk) => (risk.id === id ? { ...risk, cells: { ...risk.cells, Confidential: true } } : risk)),
});

describe('what the rules found on an earlier day', () => {
  test('is told whole to a member in their own chat, whatever is confidential now', () => {
    expect(rulesTold(hiding(1), personal)).toEqual(['RIS1', 'RIS4', 'RIS3']);
  });

  test.each([
    ['a channel', channel],
    ['a guest', guest],
  ])('is told whole to %s while nothing is confidential', (_, reader) => {
    expect(rulesTold(open, reader)).toEqual(['RIS1', 'RIS4', 'RIS3']);
  });

  test.each([
    ['a channel', channel],
    ['a guest', guest],
  ])('is not told to %s where it names or may count a confidential row', (_, reader) => {
    const reasons = frozenReasons(frozen, hiding(1), reader);
    expect(reasons.findings.map(({ rule }) => rule)).toEqual(['RIS4']);
    expect(reasons.isPartial).toBe(true);
  });

  test('counts a hidden row that no rule names', () => {
    expect(rulesTold(hiding(3), channel)).toEqual(['RIS1', 'RIS4']);
  });

  test('keeps a row that is gone to itself: nobody knows how secret it was', () => {
    const gone = { ...open, risks: open.risks.filter(({ id }) => id !== 1) };
    expect(rulesTold(gone, channel)).toEqual(['RIS4']);
  });

  test('that does not say what it counted, tells a channel no numbers', () => {
    expect(rulesTold(open, channel, { ...frozen, rows: [] })).toEqual(['RIS1', 'RIS4']);
  });
});

test('a status that may be quoted carries no snapshot', () => {
  const cells = { WeekKey: '2026-W47', Aspect: 'Risk', Snapshot: '{"secret":1}', Evidence: 'RIS1: R2' } as const;
  const status = itemOf(grotikStatusList, 80, cells);
  const quotable = quotableStatus(open, createCalendar(open.settings), guest);
  expect(quotable(status.cells)).toEqual({ WeekKey: '2026-W47', Aspect: 'Risk', Evidence: 'RIS1: R2' });
});
