import type { Language } from '../../src/domain/values/project-vocabulary.ts';

/** The language to speak for a locale of Teams: English when it asks for English, else Dutch. */
export const languageOf = (locale: string | undefined): Language =>
  locale?.toLowerCase().startsWith('en') === true ? 'en' : 'nl';
