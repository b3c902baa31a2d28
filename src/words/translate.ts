import i18next from 'i18next';
import type { Language } from '../domain/values/project-vocabulary.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { KeysOf, SameKeys } from './word-shape.ts';

export type WordKey = KeysOf<typeof nl>;

/** Looks a text up; `count` chooses between the singular and the plural form. */
export type Translate = (key: WordKey, values?: Readonly<Record<string, string | number>>) => string;

/** `room.name` as one key: to walk the tree for every text costs more than finding it. */
const flat = (catalogue: object, path = ''): [key: string, text: string][] =>
  Object.entries(catalogue).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${path}${name}`, value] as [string, string]] : flat(value, `${path}${name}.`),
  );

function translatorIn(language: Language, catalogue: SameKeys<typeof nl>): Translate {
  const words = i18next.createInstance();
  void words.init({
    lng: language,
    // The compiler knows that both catalogues have the same keys.
    fallbackLng: false,
    nsSeparator: false,
    keySeparator: false,
    resources: { [language]: { translation: Object.fromEntries(flat(catalogue)) } },
    interpolation: { escapeValue: false },
    // Texts are in the program itself: no reason to wait for them.
    initAsync: false,
  });
  // No text names another: what looks like it is part of a title that somebody typed.
  return (key, values) => words.t(key, { ...values, nest: false });
}

/** Made once: reading a catalogue for every sentence costs more than all other work on it. */
const translators = { nl: translatorIn('nl', nl), en: translatorIn('en', en) } as const satisfies Record<
  Language,
  Translate
>;

/** The texts in one language. Values are inserted literally: escaping belongs to whoever shows the text. */
export const createTranslate = (language: Language): Translate => translators[language];
