import type { AutomaticLine } from '../../src/domain/reminders/automatic-line.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Translate } from '../../src/words/translate.ts';
import { type CardAction, execute } from './elements.ts';

interface Voice {
  readonly language: Language;
  readonly t: Translate;
}

/** Takes back what Spil changed by itself, from a card that tells more. */
export const undoAction = (
  { project, list, itemId, etag }: AutomaticLine,
  number: string,
  { language, t }: Voice,
): CardAction =>
  execute(t('cards.button.undoItem', { number }), {
    verb: 'undo',
    language,
    project,
    list,
    item: itemId,
    etag,
    keep: true,
  });
