import { textCard } from '../../cards/text-card.ts';
import type { PressHandler } from '../press-handler.ts';

/** The reader decided that nothing has to happen. */
export const pressLeave: PressHandler<'leave'> = async (_data, { t }) => textCard(t('cards.ask.left'));

/** The reader took a question back. */
export const pressDismiss: PressHandler<'dismiss'> = async (_data, { t }) => textCard(t('cards.ask.dismissed'));
