import { z } from 'zod';
import type { ETag } from '../domain/values/ids.ts';
import { confirmStates, grotikAspects, lights, trends } from '../domain/values/vocabulary.ts';
import { choiceValue, dayValue, weekValue } from '../lists/value-schemas.ts';
import type { Answered } from './answered.ts';
import { etagTold, itemIdTold } from './values.ts';

const aspectAnswer = z
  .object({
    aspect: choiceValue(grotikAspects),
    itemId: itemIdTold,
    etag: etagTold,
    proposedLight: choiceValue(lights),
    light: choiceValue(lights).optional(),
    previousLight: choiceValue(lights).optional(),
    trend: choiceValue(trends),
    explanation: z.string(),
    correction: z.string(),
    evidence: z.string().describe('Why this light: rule ids with item numbers, as the rules found them.'),
    confirmState: choiceValue(confirmStates),
    confirmedBy: z.string().optional(),
    confirmedOn: dayValue.optional(),
  })
  .meta({ id: 'GrotikAspectAnswer' });
export type GrotikAspectAnswer = Answered<typeof aspectAnswer>;

/** One week's board; without a week the reported one. */
export const grotikAnswer = z
  .object({
    week: weekValue,
    weeks: z.array(weekValue).describe('Weeks that have a status, newest first.'),
    mayConfirm: z.boolean(),
    aspects: z.array(aspectAnswer),
  })
  .meta({ id: 'GrotikAnswer' });
export type GrotikAnswer = Answered<typeof grotikAnswer>;

const choice = z.strictObject({
  aspect: choiceValue(grotikAspects),
  etag: z.string().max(200) as unknown as z.ZodType<ETag, string>,
  light: choiceValue(lights),
  explanation: z.string().max(10_000),
  correction: z.string().max(10_000),
});

export const confirmRequest = z.strictObject({ aspects: z.array(choice).max(6) }).meta({ id: 'ConfirmRequest' });
export type ConfirmRequest = Answered<typeof confirmRequest>;
