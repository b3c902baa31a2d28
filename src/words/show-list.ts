import type { Language } from '../domain/values/project-vocabulary.ts';

const formatIn = (locale: string): Intl.ListFormat => new Intl.ListFormat(locale, { type: 'conjunction' });

const formats = { nl: formatIn('nl-NL'), en: formatIn('en-GB') } as const satisfies Record<Language, Intl.ListFormat>;

/** `MP5, MP6 en MP7`. */
export const showList = (parts: readonly string[], language: Language): string => formats[language].format(parts);
