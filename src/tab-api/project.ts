import { z } from 'zod';
import { dayValue } from '../lists/value-schemas.ts';
import type { Answered } from './answered.ts';
import { codeTold, personIdTold } from './values.ts';

/** The projects that this person can open now, by their own SharePoint rights. */
export const projectsAnswer = z
  .object({ projects: z.array(z.object({ code: codeTold, name: z.string() })) })
  .meta({ id: 'ProjectsAnswer' });
export type ProjectsAnswer = Answered<typeof projectsAnswer>;

const me = z.object({
  id: personIdTold,
  name: z.string(),
  mayWrite: z.boolean().describe('Visitors and guests read.'),
  mayConfirmGrotik: z.boolean(),
});

const member = z.object({
  id: personIdTold,
  name: z.string(),
  shown: z.string().describe('The name in a list to choose from: namesakes are told apart.'),
});

/** One project, for the person who opens it. */
export const projectAnswer = z
  .object({
    code: codeTold,
    name: z.string(),
    today: dayValue,
    me,
    members: z.array(member),
    closedDays: z
      .array(dayValue)
      .describe('Days that are no working days, from a year back to two years ahead, weekends left out.'),
    usualDue: dayValue.describe('When a new action is due unless somebody chooses otherwise.'),
  })
  .meta({ id: 'ProjectAnswer' });
export type ProjectAnswer = Answered<typeof projectAnswer>;
