import type { DataOf } from './data/card-data.ts';
import { type CardAction, execute } from './elements.ts';
import type { Scene } from './scene.ts';

/** What a card shows of a week, as its button sends it back. */
export type Confirmable = Omit<DataOf<'confirm-grotik'>, 'verb' | 'language' | 'shown'> & {
  readonly shown: Required<DataOf<'confirm-grotik'>>['shown'];
};

/** Confirms what this very card shows. */
export const confirmButton = (shown: Confirmable, { language, t }: Pick<Scene, 'language' | 't'>): CardAction =>
  execute(t('cards.button.confirmGrotik'), { verb: 'confirm-grotik', language, ...shown }, 'positive');
