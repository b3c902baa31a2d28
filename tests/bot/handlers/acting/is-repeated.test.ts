import { expect, test } from 'vitest';
import { isRepeated } from '../../../../bot/handlers/acting/is-repeated.ts';
import type { Talk } from '../../../../bot/handlers/talk.ts';
import type { Command } from '../../../../bot/understand/command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { momentAt } from '../../../../src/domain/values/moment.ts';
import { openLedger } from '../../../../src/ledger/open-ledger.ts';

const now = momentAt(day('2026-11-23'), '09:00');
const opened = openLedger(':memory:', now, { durable: false });
if (!opened.ok) throw new Error('no ledger');
const { undo } = opened.value;

/** As much of a talk as tells one pressed card from another. */
const on = (activityId: string): Talk =>
  ({
    doors: { acts: { undo, clock: { now: () => now } } },
    turn: { activityId, place: { kind: 'personal', conversation: 'chat' } },
  }) as unknown as Talk;

const item = { number: 7 };
const items = { kind: 'items', items: [item] } as const;
const to = { kind: 'day', day: day('2026-12-10') } as const;

test.each<Command>([
  { kind: 'action.note', item, note: 'hoi' },
  { kind: 'action.reopen', item, reason: 'toch niet' },
  { kind: 'action.wait', item, note: 'geen kraan' },
  { kind: 'action.complete', items: [item], note: 'zie verslag' },
  { kind: 'action.postpone', target: items, to: { kind: 'shift', amount: 1, unit: 'week' } },
  { kind: 'action.postpone', target: items, to, reason: 'geen kraan' },
])('%j adds up: the same card carries it out once, another card again', async (command) => {
  const card = JSON.stringify(command);
  expect(await isRepeated(command, on(card))).toBe(false);
  expect(await isRepeated(command, on(card))).toBe(true);
  expect(await isRepeated(command, on(`other ${card}`))).toBe(false);
});

test.each<Command>([
  { kind: 'action.wait', item },
  { kind: 'action.complete', items: [item] },
  { kind: 'action.postpone', target: items, to },
  { kind: 'action.postpone', target: items },
  { kind: 'action.start', item },
  { kind: 'action.add', title: 'Bellen' },
])('%j leads to the same state however often', async (command) => {
  const card = JSON.stringify(command);
  expect(await isRepeated(command, on(card))).toBe(false);
  expect(await isRepeated(command, on(card))).toBe(false);
});

test('another command of the same card is not repeated', async () => {
  await isRepeated({ kind: 'action.note', item, note: 'een' }, on('one card'));
  expect(await isRepeated({ kind: 'action.note', item, note: 'twee' }, on('one card'))).toBe(false);
});
