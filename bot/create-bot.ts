import { createTranslate } from '../src/words/translate.ts';
import type { BotDoors } from './bot-doors.ts';
import { textCard } from './cards/text-card.ts';
import type { Bot } from './turn.ts';

/** The bot: sentences and buttons in, cards out. */
export function createBot(_doors: BotDoors): Bot {
  return {
    message: async (turn) => textCard(createTranslate(turn.language)('bot.signedIn')),
    press: async (turn) => textCard(createTranslate(turn.language)('bot.signedIn')),
    installed: async () => undefined,
  };
}
