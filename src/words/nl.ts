import { bot } from './nl/bot.ts';
import { problems } from './nl/problems.ts';

/** The Dutch catalogue: it leads, English follows its keys. */
export const nl = { bot, problems } as const;
