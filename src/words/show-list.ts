import type { Language } from '../domain/values/project-vocabulary.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** `MP5, MP6 en MP7`. */
export const showList = (parts: readonly string[], language: Language): string =>
  new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(parts);
