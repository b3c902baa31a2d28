import { z } from 'zod';
import { dayValue, numberValue, personValue, textValue } from './values.ts';

const letter = z.enum(['A', 'R', 'B']);
const scale = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
const person = z.object({ id: personValue, name: textValue });
const title = z.object({ list: letter, number: numberValue, title: textValue, owner: personValue.exactOptional() });
const personSlot = z.enum(['owner', 'decidedBy']);
const daySlot = z.enum(['due', 'to', 'on', 'until', 'neededBy', 'decidedOn']);
const people = z.array(person).max(50);

/** What is still to be asked, as a card carries it from one answer to the next. */
export const questionData = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('which-person'), slot: personSlot, text: textValue, candidates: people }),
  z.object({
    kind: z.literal('unknown-person'),
    slot: personSlot,
    text: textValue,
    candidates: people,
    mayBeOrganisation: z.boolean(),
  }),
  z.object({ kind: z.literal('which-day'), slot: daySlot, text: textValue, candidates: z.array(dayValue).max(10) }),
  z.object({
    kind: z.literal('confirm-day'),
    slot: daySlot,
    text: textValue,
    day: dayValue,
    why: z.enum(['far-ahead', 'maybe-content', 'number-or-date', 'not-a-working-day', 'said-today']),
  }),
  z.object({
    kind: z.literal('missing-day'),
    slot: daySlot,
    proposal: dayValue.exactOptional(),
    word: textValue.exactOptional(),
  }),
  z.object({ kind: z.literal('impossible-day'), slot: daySlot, text: textValue }),
  z.object({ kind: z.literal('which-item'), list: letter, candidates: z.array(title).max(20) }),
  z.object({
    kind: z.literal('which-list'),
    numbers: z.array(numberValue).max(50),
    candidates: z.array(letter).max(3),
  }),
  z.object({ kind: z.literal('missing-owner') }),
  z.object({ kind: z.literal('missing-title') }),
  z.object({ kind: z.literal('missing-reason') }),
  z.object({
    kind: z.literal('missing-scores'),
    missing: z.array(z.enum(['probability', 'impact'])),
    proposal: z.object({ probability: scale.exactOptional(), impact: scale.exactOptional() }),
  }),
  z.object({
    kind: z.literal('decision-details'),
    missing: z.array(z.enum(['level', 'rationale', 'decidedBy'])),
  }),
  z.object({ kind: z.literal('similar'), items: z.array(title).max(20) }),
  z.object({ kind: z.literal('confirm-bulk') }),
  z.object({ kind: z.literal('confirm-send') }),
  z.object({ kind: z.literal('not-your-item'), item: title }),
  z.object({ kind: z.literal('offer'), as: z.enum(['action', 'risk', 'decision']) }),
]);
