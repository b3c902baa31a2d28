import { z } from 'zod';
import { type Choices } from '../../../src/domain/values/choice.ts';
import { parseDay } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { parseWeek } from '../../../src/domain/values/week.ts';

/** A card travels through somebody's client: every value in it is read again as if a stranger wrote it. */
export const dayValue = z.string().transform((text, check) => {
  const day = parseDay(text);
  if (day !== undefined) return day;
  check.addIssue('not a date');
  return z.NEVER;
});

export const weekValue = z.string().transform((text, check) => {
  const week = parseWeek(text);
  if (week !== undefined) return week;
  check.addIssue('not a week');
  return z.NEVER;
});

export const codeValue = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,20}$/)
  .transform(projectCode);

export const personValue = z.guid().transform(personId);

export const numberValue = z.number().int().min(1).max(1_000_000);

/** Longest text that the bot takes from a card. */
export const textValue = z.string().max(4000);

export const choiceValue = <K extends string>(choices: Choices<K>) => z.enum(Object.keys(choices) as K[]);
