import type { Language } from '../domain/values/project-vocabulary.ts';

const locales = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;

/** Whole euros: cents only blur a forecast. */
export function showEuro(amount: number, language: Language): string {
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 0 }).format(Math.abs(amount));
  const sign = amount < 0 ? '-' : '';
  return language === 'nl' ? `${sign}€ ${number}` : `${sign}€${number}`;
}

/** One decimal below ten, where it makes a difference: 2,9 % but 16 %. */
export function showPercent(percent: number, language: Language): string {
  const maximumFractionDigits = Math.abs(percent) < 10 ? 1 : 0;
  const number = new Intl.NumberFormat(locales[language], { maximumFractionDigits }).format(percent);
  return language === 'nl' ? `${number} %` : `${number}%`;
}
