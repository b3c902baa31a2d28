import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { type ETag, projectCode } from '../../src/domain/values/ids.ts';
import { personId } from '../../src/domain/values/person.ts';
import type { WeekKey } from '../../src/domain/values/week.ts';
import { type MessageId, messageId, parseMessageId } from '../../src/messages/message-id.ts';

const recipient = personId('11111111-1111-4111-8111-111111111111');
const asker = personId('22222222-2222-4222-8222-222222222222');
const project = projectCode('RVB');
const week = '2026-W47' as WeekKey;
const today = day('2026-11-23');
const etag = '"7c0e,3"' as ETag;
const list = 'Actions';
const item = 12;

/** Ids as ledgers of today hold them: a change here forgets what was told. */
const written: readonly (readonly [string, MessageId])[] = [
  [`reminder|2026-11-23|${recipient}`, { kind: 'reminder', day: today, recipient }],
  [`digest|RVB|2026-W47|${recipient}`, { kind: 'digest-due', project, week, recipient }],
  [`digest|RVB|2026-W47|${recipient}|2026-11-23`, { kind: 'digest', project, week, recipient, day: today }],
  [
    `copy|digest|RVB|2026-W47|${recipient}|2026-11-23`,
    { kind: 'copy', of: `digest|RVB|2026-W47|${recipient}|2026-11-23` },
  ],
  [`given|RVB|12|"7c0e,3"|${recipient}`, { kind: 'given', project, item, etag, recipient }],
  [`later|RVB|Actions|12|"7c0e,3"|${recipient}`, { kind: 'later', project, list, item, etag, recipient }],
  [
    `notice|changed|RVB|Actions|12|"7c0e,3"|${recipient}`,
    { kind: 'notice', event: 'changed', project, list, item, etag, recipient },
  ],
  [`notice|confirm|RVB|2026-W47|${asker}|${recipient}`, { kind: 'confirm-asked', project, week, asker, recipient }],
  [`alarm|RVB|2026-11-23|${recipient}`, { kind: 'alarm', project, day: today, recipient }],
  ['announced|RVB|2026-W47', { kind: 'announced', project, week }],
  ['message|19:abc@thread.tacv2|1700', { kind: 'heard', conversation: '19:abc@thread.tacv2', activity: '1700' }],
];

describe('an id', () => {
  test.each(written)('%s keeps its text', (text, id) => {
    expect(messageId(id)).toBe(text);
  });

  test.each(written)('%s is read as what it was', (text, id) => {
    expect(parseMessageId(text)).toEqual(id);
  });

  test.each([
    '',
    'reminder',
    'reminder|2026-02-30|x',
    `later|RVB|Actions|A12|"1"|${recipient}`,
    `given|RVB|12|"1"|${recipient}|more`,
    'toString|x',
    'tenant|site|RVB|Actions|12|RM-1|2026-11-23|0|x',
  ])('%s that no message has is no message', (text) => {
    expect(parseMessageId(text)).toBeUndefined();
  });
});
