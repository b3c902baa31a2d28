import { z } from 'zod';
import { type Moment, parseMoment } from '../domain/values/moment.ts';
import { confirmStates, grotikAspects, lights, trends } from '../domain/values/vocabulary.ts';
import { choiceValue, dayValue, weekValue } from '../lists/value-schemas.ts';
import type { Answered } from './answered.ts';
import { momentTold } from './values.ts';

const aspectAnswer = z
  .object({
    aspect: choiceValue(grotikAspects),
    version: z.string().describe('Names what is shown here; a confirmation sends it back.'),
    proposedLight: choiceValue(lights),
    light: choiceValue(lights).optional(),
    previousLight: choiceValue(lights).optional(),
    trend: choiceValue(trends),
    explanation: z.string(),
    correction: z.string(),
    evidence: z.string().describe('Why this light: rule ids with item numbers, as the rules found them.'),
    isWithheld: z.boolean().describe('Part of what explains this light is not for this reader.'),
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
    mayExplain: z.boolean().describe('May add words to the explanation of a proposal.'),
    shownAt: momentTold.describe('When these lights were so; a confirmation sends it back.'),
    aspects: z.array(aspectAnswer),
  })
  .meta({ id: 'GrotikAnswer' });
export type GrotikAnswer = Answered<typeof grotikAnswer>;

const momentSent = z.string().refine((text) => parseMoment(text) !== undefined, 'not a moment') as unknown as z.ZodType<
  Moment,
  string
>;

const choice = z.strictObject({
  aspect: choiceValue(grotikAspects),
  shown: z
    .strictObject({ light: choiceValue(lights), version: z.string().max(40) })
    .describe('The light that was shown, with its version.'),
  light: choiceValue(lights),
  explanation: z.string().max(10_000),
  correction: z.string().max(10_000),
});

export const confirmRequest = z
  .strictObject({
    shownAt: momentSent,
    reason: z.string().max(2000).exactOptional().describe('Why a confirmed week is corrected.'),
    aspects: z.array(choice).max(6),
  })
  .meta({ id: 'ConfirmRequest' });
export type ConfirmRequest = Answered<typeof confirmRequest>;

/** Words to add to the explanation of a proposal. */
export const grotikNoteRequest = z
  .strictObject({ aspect: choiceValue(grotikAspects), text: z.string().max(2000) })
  .meta({ id: 'GrotikNoteRequest' });
export type GrotikNoteRequest = Answered<typeof grotikNoteRequest>;
