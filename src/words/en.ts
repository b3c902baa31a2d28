import { bot } from './en/bot.ts';
import { problems } from './en/problems.ts';
import type { nl } from './nl.ts';
import type { SameKeys } from './word-shape.ts';

export const en: SameKeys<typeof nl> = { bot, problems };
