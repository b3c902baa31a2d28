import { namesPeople, type View } from '../../../src/views/view.ts';
import type { Translate } from '../../../src/words/translate.ts';

/** Says who heard of a write; who may not be named beside the item has heard of it all the same. */
export function toldRemarks(told: readonly string[], view: View, t: Translate): readonly string[] {
  if (namesPeople(view)) return told.map((name) => t('cards.done.ownerTold', { name }));
  return told.length === 0 ? [] : [t('cards.done.somebodyTold')];
}
