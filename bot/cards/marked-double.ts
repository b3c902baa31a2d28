import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { createTranslate } from '../../src/words/translate.ts';
import type { Reply } from '../turn.ts';
import { remark } from './elements.ts';

/** Marks a message that may have arrived before, when Teams gave no clear answer. */
export function markedDouble({ card, summary, ...rest }: Reply, language: Language): Reply {
  const warning = createTranslate(language)('reminders.possiblyDouble');
  const text = `${warning} ${summary}`;
  return {
    ...rest,
    summary: text,
    card: {
      ...card,
      speak: `${warning} ${card.speak ?? ''}`,
      fallbackText: text,
      body: [remark(warning), ...card.body],
    },
  };
}
