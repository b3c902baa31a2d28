import { acts } from './nl/acts.ts';
import { bot } from './nl/bot.ts';
import { cards } from './nl/cards.ts';
import { confirming } from './nl/confirming.ts';
import { digest } from './nl/digest.ts';
import { fields } from './nl/fields.ts';
import { grotik } from './nl/grotik.ts';
import { notices } from './nl/notices.ts';
import { people } from './nl/people.ts';
import { problems } from './nl/problems.ts';
import { rules } from './nl/rules.ts';
import { tab } from './nl/tab.ts';
import { reminders } from './nl/reminders.ts';

/** The Dutch catalogue: it leads, English follows its keys. */
export const nl = {
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
} as const;
