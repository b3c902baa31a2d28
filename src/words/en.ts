import { acts } from './en/acts.ts';
import { bot } from './en/bot.ts';
import { cards } from './en/cards.ts';
import { confirming } from './en/confirming.ts';
import { digest } from './en/digest.ts';
import { fields } from './en/fields.ts';
import { grotik } from './en/grotik.ts';
import { notices } from './en/notices.ts';
import { people } from './en/people.ts';
import { problems } from './en/problems.ts';
import { rules } from './en/rules.ts';
import { tab } from './en/tab.ts';
import { reminders } from './en/reminders.ts';
import type { nl } from './nl.ts';
import type { SameKeys } from './word-shape.ts';

export const en: SameKeys<typeof nl> = {
  acts,
  bot,
  cards,
  confirming,
  digest,
  fields,
  grotik,
  notices,
  people,
  problems,
  reminders,
  rules,
  tab,
};
