import { z } from 'zod';
import { decisionLevels } from '../domain/values/vocabulary.ts';
import { choiceValue } from '../lists/value-schemas.ts';
import type { Answered } from './answered.ts';
import { type ShownItem, shownItem } from './item.ts';

const needed = z.object({
  columns: z.array(z.string()),
  reason: z.boolean(),
  first: z.record(z.string(), z.string()).describe('With what the columns start.'),
  bodies: z
    .array(choiceValue(decisionLevels))
    .describe('Which bodies may withdraw the decision, its own first; empty where no body is asked.'),
});
/** What a rule still asks for before it accepts a change. */
export type Needed = Answered<typeof needed>;

const problem = z.object({
  kind: z.enum([
    'sign-in-needed',
    'no-access',
    'read-only',
    'not-allowed',
    'invalid',
    'stale',
    'moved',
    'item-missing',
    'list-missing',
    'project-unknown',
    'person-unknown',
    'busy',
    'unavailable',
    'unsure',
    'unexpected',
  ]),
  theirs: shownItem.exactOptional(),
  moved: z.array(z.string()).exactOptional().describe('Each light that moved since it was shown.'),
  column: z.string().exactOptional().describe('Column that the refusal is about, when it is about one.'),
  needs: needed.exactOptional().describe('What would satisfy the rule that refused.'),
});

/** Body of every refusal. */
export const refusalAnswer = z
  .object({ problem, message: z.string().describe('Ready to show, in the language of `Accept-Language`.') })
  .meta({ id: 'RefusalAnswer' });
export type RefusalAnswer = Omit<Answered<typeof refusalAnswer>, 'problem'> & {
  readonly problem: Omit<Answered<typeof problem>, 'theirs'> & { readonly theirs?: ShownItem };
};
