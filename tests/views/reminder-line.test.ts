import { expect, test } from 'vitest';
import type { ReminderLine } from '../../src/domain/reminders/reminder-bundle.ts';
import { day } from '../../src/domain/values/day.ts';
import type { ETag } from '../../src/domain/values/ids.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import { seenLine } from '../../src/views/reminder-line.ts';

const line: ReminderLine = {
  project: projectCode('RVB'),
  list: 'Actions',
  itemId: 7,
  etag: '"1"' as ETag,
  title: 'Onderhandelen over de prijs',
  status: 'InProgress',
  rawStatus: undefined,
  rule: 'RM-4',
  date: day('2026-11-18'),
  workingDays: 3,
  priority: 'High',
  owner: { name: 'Noëlle' },
  externalOwner: 'Netbeheer',
  isConfidential: true,
  isEscalation: false,
  isStandIn: false,
  occasions: [],
};

test('a guest is reminded of a confidential item by its number and status', () => {
  const seen = seenLine(line, { isGuest: true });
  expect(seen).toEqual({
    ...line,
    isReadOnly: true,
    title: '',
    date: undefined,
    priority: undefined,
    owner: undefined,
    externalOwner: undefined,
    isHidden: true,
  });
});

test('a member reads it whole, as a guest who may not change it reads what is not confidential', () => {
  expect(seenLine(line, { isGuest: false })).toBe(line);
  const open = { ...line, isConfidential: false };
  expect(seenLine(open, { isGuest: true })).toEqual({ ...open, isReadOnly: true });
});
