import { namesPeople, type View } from '../../../src/views/view.ts';
import type { Translate } from '../../../src/words/translate.ts';

/** Says who heard of a write; whoever may not be named beside one of its rows has heard of it all the same. */
export function toldRemarks(told: readonly string[], views: readonly View[], t: Translate): readonly string[] {
  if (views.every(namesPeople)) return told.map((name) => t('cards.done.ownerTold', { name }));
  return told.length === 0 ? [] : [t('cards.done.somebodyTold')];
}
