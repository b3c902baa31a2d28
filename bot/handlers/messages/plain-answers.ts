import { helpCard } from '../../cards/help-card.ts';
import { textCard } from '../../cards/text-card.ts';
import type { CommandHandler } from '../command-handler.ts';
import { undoLastWrite } from './undo-last-write.ts';

/** Answers to what somebody says that asks nothing of a list. */
export const giveHelp: CommandHandler<'help'> = async (_, { language }) => helpCard(language);

export const undoSaid: CommandHandler<'undo'> = (_, talk) => undoLastWrite(talk);

export const answerNone: CommandHandler<'none'> = async (_, { t }) => textCard(t('bot.none'));

export const askClearer: CommandHandler<'clarify'> = async ({ why }, { t }) => textCard(t(`bot.clarify.${why}`));
