import { z } from 'zod';
import { dayValue, personValue } from '../../src/lists/value-schemas.ts';
import { riskScale } from './command.ts';
import type { ItemTitle } from './context.ts';
import { closed, numberValue, textValue } from './slot-values.ts';

/** The one source of what must be known or confirmed before anything may be written. */
const listLetter = z.enum(['A', 'R', 'B']);
// Somebody of the roster fits: what else the roster knows of them is left out, a card need not carry it.
const personOption = z.object({ id: personValue, name: textValue }).readonly();
const people = z.array(personOption).max(50).readonly();

const itemTitle: z.ZodType<ItemTitle> = closed({
  list: listLetter,
  number: numberValue,
  title: textValue,
  owner: personValue.exactOptional(),
});
const titles = z.array(itemTitle).max(20).readonly();

/** The slot of a command that an answered question fills. */
const personSlot = z.enum(['owner', 'decidedBy']);
const daySlot = z.enum(['due', 'to', 'on', 'until', 'neededBy', 'decidedOn']);

const personQuestion = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('which-person'), slot: personSlot, text: textValue, candidates: people }),
  /** Nobody has this name; `candidates` are near spellings, never assumed. `mayBeOrganisation` offers ExternalOwner. */
  closed({
    kind: z.literal('unknown-person'),
    slot: personSlot,
    text: textValue,
    candidates: people,
    mayBeOrganisation: z.boolean(),
  }),
]);

const dayQuestion = z.discriminatedUnion('kind', [
  /** Several days are meant by the same words; the first candidate is the default. */
  closed({
    kind: z.literal('which-day'),
    slot: daySlot,
    text: textValue,
    candidates: z.array(dayValue).max(10).readonly(),
  }),
  /** One reading, to be confirmed: far ahead, or a date that may be part of the text. */
  closed({
    kind: z.literal('confirm-day'),
    slot: daySlot,
    text: textValue,
    day: dayValue,
    why: z.enum(['far-ahead', 'maybe-content', 'number-or-date', 'not-a-working-day', 'said-today']),
  }),
  /** `word` is what was said instead of a date (z.s.m.), when something was. */
  closed({
    kind: z.literal('missing-day'),
    slot: daySlot,
    proposal: dayValue.exactOptional(),
    word: textValue.exactOptional(),
  }),
  closed({ kind: z.literal('impossible-day'), slot: daySlot, text: textValue }),
]);

const itemQuestion = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('which-item'), list: listLetter, candidates: titles }),
  /** Bare numbers: the list was not named. */
  closed({
    kind: z.literal('which-list'),
    numbers: z.array(numberValue).max(50).readonly(),
    candidates: z.array(listLetter).max(3).readonly(),
  }),
]);

const detailQuestion = z.discriminatedUnion('kind', [
  closed({ kind: z.literal('missing-owner') }),
  closed({ kind: z.literal('missing-title') }),
  closed({ kind: z.literal('missing-reason') }),
  closed({
    kind: z.literal('missing-scores'),
    missing: z.array(z.enum(['probability', 'impact'])).readonly(),
    proposal: closed({ probability: riskScale.exactOptional(), impact: riskScale.exactOptional() }),
  }),
  closed({
    kind: z.literal('decision-details'),
    missing: z.array(z.enum(['level', 'rationale', 'decidedBy'])).readonly(),
  }),
]);

const leaveQuestion = z.discriminatedUnion('kind', [
  /** The same thing may be recorded already: record it none the less? */
  closed({ kind: z.literal('similar'), items: titles }),
  closed({ kind: z.literal('confirm-bulk') }),
  closed({ kind: z.literal('confirm-send') }),
  closed({ kind: z.literal('not-your-item'), item: itemTitle }),
  /** No keyword was used: offer to record it. */
  closed({ kind: z.literal('offer'), as: z.enum(['action', 'risk', 'decision']) }),
]);

/** One thing that must be known or confirmed before anything may be written. */
export const questionSchema = z.discriminatedUnion('kind', [
  personQuestion,
  dayQuestion,
  itemQuestion,
  detailQuestion,
  leaveQuestion,
]);

export type PersonSlot = z.infer<typeof personSlot>;
export type DaySlot = z.infer<typeof daySlot>;
export type Question = z.infer<typeof questionSchema>;
