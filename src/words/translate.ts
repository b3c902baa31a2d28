import i18next from 'i18next';
import type { Language } from '../domain/values/project-vocabulary.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { KeysOf } from './word-shape.ts';

export type WordKey = KeysOf<typeof nl>;

/** Looks a text up; `count` chooses between the singular and the plural form. */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** The texts in one language. Values are inserted literally: escaping belongs to whoever shows the text. */
export function createTranslate(language: Language): Translate {
  const words = i18next.createInstance();
  void words.init({
    lng: language,
    fallbackLng: 'nl',
    resources: { nl: { translation: nl }, en: { translation: en } },
    interpolation: { escapeValue: false },
    // Texts are in the program itself: no reason to wait for them.
    initAsync: false,
  });
  return (key, values) => words.t(key, { ...values });
}
