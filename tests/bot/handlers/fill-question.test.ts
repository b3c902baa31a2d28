import { expect, test } from 'vitest';
import type { DataOf } from '../../../bot/cards/data/card-data.ts';
import type { Command } from '../../../bot/understand/command.ts';
import { fillQuestion } from '../../../bot/handlers/fill-question.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';

const jan = personId('11111111-1111-4111-8111-111111111111');
const names = new Map([[jan, 'Jan de Groot']]);
const add: Command = { kind: 'action.add', title: 'Aannemer bellen' };
const postpone: Command = { kind: 'action.postpone', target: { kind: 'items', items: [{ number: 7 }] } };
const decide: Command = { kind: 'decision.add', title: 'We kiezen variant B' };

type Answer = DataOf<'answer'>;

const answered = (command: Command, ask: Answer['ask'], given: Partial<Answer>) =>
  fillQuestion({ verb: 'answer', language: 'nl', command, ask, later: [], ...given }, names);

test('a chosen person becomes the owner under the name of the roster', () => {
  expect(answered(add, { kind: 'missing-owner' }, { person: jan })).toEqual({
    ...add,
    owner: { kind: 'person', id: jan, name: 'Jan de Groot' },
  });
});

test('somebody who is not on the roster cannot be chosen', () => {
  const stranger = personId('99999999-9999-4999-8999-999999999999');
  expect(answered(add, { kind: 'missing-owner' }, { person: stranger })).toBe('still-open');
});

test('whom a list was asked of keeps what else was asked', () => {
  const late: Command = { kind: 'action.list', filter: { kind: 'overdue', mineOnly: false } };
  const all: Command = { kind: 'action.list', filter: { kind: 'all' } };
  const asked = {
    kind: 'unknown-person',
    slot: 'owner',
    text: 'Jan',
    candidates: [],
    mayBeOrganisation: true,
  } as const;
  const person = { kind: 'person', id: jan, name: 'Jan de Groot' };
  expect(answered(late, asked, { person: jan })).toEqual({ ...late, filter: { ...late.filter, person } });
  expect(answered(all, asked, { person: jan })).toEqual({ ...all, filter: { kind: 'of-person', person } });
  expect(answered(all, asked, { organisation: 'Netbeheer' })).toMatchObject({
    filter: { kind: 'of-person', person: { kind: 'organisation', name: 'Netbeheer' } },
  });
  expect(answered(late, asked, {})).toBe('still-open');
});

test('an action may go without an owner, a hand-over may not', () => {
  const handOver: Command = { kind: 'action.assign', item: { number: 25 } };
  expect(answered(add, { kind: 'missing-owner' }, { skip: true })).toEqual(add);
  expect(answered(handOver, { kind: 'missing-owner' }, { skip: true })).toBe('still-open');
});

test.each([
  ['due', add, { ...add, due: '2026-12-03' }],
  ['to', postpone, { ...postpone, to: { kind: 'day', day: '2026-12-03' } }],
  ['neededBy', decide, { ...decide, neededBy: '2026-12-03' }],
  ['decidedOn', decide, { ...decide, decidedOn: '2026-12-03' }],
] as const)('a day fills the slot %s', (slot, command, expected) => {
  expect(answered(command, { kind: 'missing-day', slot }, { day: day('2026-12-03') })).toEqual(expected);
});

test('a day that fits no slot does not become a write', () => {
  expect(answered(add, { kind: 'missing-day', slot: 'until' }, { day: day('2026-12-03') })).toBe('not-yet');
});

test('without an answer the question stays open', () => {
  expect(answered(add, { kind: 'missing-day', slot: 'due' }, {})).toBe('still-open');
  expect(answered(add, { kind: 'missing-title' }, { text: '  ' })).toBe('still-open');
});

test('a reason goes where it belongs', () => {
  const cancel: Command = { kind: 'action.cancel', item: { number: 17 } };
  expect(answered(cancel, { kind: 'missing-reason' }, { text: 'dubbel' })).toEqual({ ...cancel, reason: 'dubbel' });
});

test('the details of a decision are taken over', () => {
  const ask = { kind: 'decision-details', missing: ['level', 'rationale'] } as const;
  const details = { level: 'SteeringGroup', rationale: 'wortelzones' } as const;
  expect(answered(decide, { ...ask, missing: [...ask.missing] }, details)).toEqual({ ...decide, ...details });
});

test('numbers of a list that cannot be changed in the chat are not changed', () => {
  const command: Command = { kind: 'action.complete', items: [{ number: 10 }] };
  const ask: Answer['ask'] = { kind: 'which-list', numbers: [10], candidates: ['A', 'R'] };
  expect(answered(command, ask, { text: 'A' })).toEqual(command);
  expect(answered(command, ask, { text: 'R' })).toBe('not-yet');
});

test('an organisation becomes the owner from outside', () => {
  expect(answered(add, { kind: 'missing-owner' }, { organisation: 'Netbeheer Midden' })).toEqual({
    ...add,
    owner: { kind: 'organisation', name: 'Netbeheer Midden' },
  });
});

test('only an action has an owner to be asked for', () => {
  expect(answered(decide, { kind: 'missing-owner' }, { person: jan })).toBe('not-yet');
});

test('a day that may be skipped leaves the command as it was', () => {
  expect(answered(decide, { kind: 'missing-day', slot: 'neededBy' }, { skip: true })).toEqual(decide);
});

test.each([
  [postpone, 'due'],
  [decide, 'to'],
  [add, 'neededBy'],
  [add, 'decidedOn'],
] as const)('a day of another kind of command is no day of %j', (command, slot) => {
  expect(answered(command, { kind: 'missing-day', slot }, { day: day('2026-12-03') })).toBe('not-yet');
});

test('a title that was missing is filled in, without the white around it', () => {
  expect(answered(add, { kind: 'missing-title' }, { text: ' Zaal regelen ' })).toEqual({
    ...add,
    title: 'Zaal regelen',
  });
  expect(answered(postpone, { kind: 'missing-title' }, { text: 'Zaal' })).toBe('not-yet');
});

test('a reason goes with a reopening and a postponement too, with nothing else', () => {
  const reopen: Command = { kind: 'action.reopen', item: { number: 17 } };
  for (const command of [reopen, postpone]) {
    expect(answered(command, { kind: 'missing-reason' }, { text: 'toch niet' })).toEqual({
      ...command,
      reason: 'toch niet',
    });
  }
  expect(answered(add, { kind: 'missing-reason' }, { text: 'toch niet' })).toBe('not-yet');
});

test('details belong to a decision only; what was not given stays as it was', () => {
  const ask: Answer['ask'] = { kind: 'decision-details', missing: ['level'] };
  expect(answered(decide, ask, {})).toEqual(decide);
  expect(answered(add, ask, { rationale: 'prijs' })).toBe('not-yet');
});
