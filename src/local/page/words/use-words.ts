import type { Language } from '../preferences/preferences.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { en } from './en.ts';
import { nl } from './nl.ts';
import type { Words } from './nl.ts';

const CATALOGUES: Readonly<Record<Language, Words>> = { nl, en };

/** The texts in the language that somebody chose. */
export function useWords(): Words {
  return CATALOGUES[usePreferences().preferences.language];
}

/** The language as the platform names it. */
export function useLocale(): string {
  return usePreferences().preferences.language === 'nl' ? 'nl-NL' : 'en-GB';
}
