import { z } from 'zod';
import type { Choices } from '../domain/values/choice.ts';
import { type Day, parseDay } from '../domain/values/day.ts';
import { type ProjectCode, projectCode } from '../domain/values/ids.ts';
import { type PersonId, personId } from '../domain/values/person.ts';
import { parseWeek, type WeekKey } from '../domain/values/week.ts';

/** Single values as somebody's client sends them: each is read as if a stranger wrote it. */
const typed = <T extends string>(schema: z.ZodType<string>): z.ZodType<T, string> =>
  schema as unknown as z.ZodType<T, string>;

/** A date that exists. */
export const dayValue = typed<Day>(z.string().refine((text) => parseDay(text) !== undefined, 'not a date'));

export const weekValue = typed<WeekKey>(z.string().refine((text) => parseWeek(text) !== undefined, 'not a week'));

export const codeValue: z.ZodType<ProjectCode, string> = z
  .string()
  .regex(/^[A-Za-z0-9-]{1,20}$/)
  .transform(projectCode);

export const personValue: z.ZodType<PersonId, string> = z.guid().transform(personId);

/** One of a closed set of choices, by the identifier that code uses. */
export const choiceValue = <K extends string>(choices: Choices<K>) => z.enum(Object.keys(choices) as K[]);
