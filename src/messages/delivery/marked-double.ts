import type { Language } from '../../domain/values/project-vocabulary.ts';
import type { Letter } from '../../ports.ts';
import { createTranslate } from '../../words/translate.ts';

/** A letter that says first that the same may have arrived on another channel. */
export function markedDouble(letter: Letter, language: Language): Letter {
  const warning = createTranslate(language)('reminders.possiblyDouble');
  return { ...letter, text: `${warning}\n\n${letter.text}` };
}
