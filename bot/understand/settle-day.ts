import type { Day } from '../../src/domain/values/day.ts';
import type { Context } from './context.ts';
import type { DaySlot, Question } from './question.ts';
import type { Hint } from './understanding.ts';
import type { DayFound } from '../../src/reading/days/find-days.ts';

/** A date slot as far as it is settled: a day with hints, or the question that is left. */
export interface SettledDay {
  readonly day?: Day;
  readonly doubt?: Question;
  readonly hints: readonly Hint[];
}

/** Working days ahead that a missing date is proposed on (utterance 12 of the domain sheet). */
const proposalDays = 5;

/** Slots that look back: there a day gone by is an answer, elsewhere it is none. */
const looksBack: ReadonlySet<DaySlot> = new Set(['on', 'decidedOn']);

const proposedDay = ({ today, calendar }: Context): Day => calendar.addWorkingDays(today, proposalDays);

export function missingDay(slot: DaySlot, context: Context, word?: string): Question {
  return { kind: 'missing-day', slot, proposal: proposedDay(context), ...(word === undefined ? {} : { word }) };
}

/** Turns the words of a date into the day of a slot, or into one question. */
export function settleDay(found: DayFound | undefined, slot: DaySlot, context: Context): SettledDay {
  if (found === undefined) return { doubt: missingDay(slot, context), hints: [] };
  const { reading, text } = found;
  switch (reading.kind) {
    case 'day':
      return { day: reading.day, hints: hintsOn(reading.day, slot, context) };
    case 'past':
      return looksBack.has(slot)
        ? { day: reading.day, hints: hintsOn(reading.day, slot, context) }
        : { doubt: missingDay(slot, context, text), hints: [] };
    case 'choice':
      return { doubt: { kind: 'which-day', slot, text, candidates: reading.days }, hints: [] };
    case 'far-ahead':
      return { doubt: { kind: 'confirm-day', slot, text, day: reading.day, why: 'far-ahead' }, hints: [] };
    case 'impossible':
      return { doubt: { kind: 'impossible-day', slot, text }, hints: [] };
    case 'unknown':
      return { doubt: missingDay(slot, context, text), hints: [] };
  }
}

function hintsOn(day: Day, slot: DaySlot, { today, calendar }: Context): readonly Hint[] {
  if (day < today && !looksBack.has(slot)) return [{ kind: 'in-the-past', slot }];
  return calendar.isWorkingDay(day) ? [] : [{ kind: 'not-a-working-day', slot }];
}
