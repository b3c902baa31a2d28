import type { Language } from '../domain/values/project-vocabulary.ts';

const formatsIn = (locale: string) => ({
  whole: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  oneDecimal: new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }),
});

const formats = { nl: formatsIn('nl-NL'), en: formatsIn('en-GB') } as const satisfies Record<Language, object>;

/** Whole euros: cents only blur a forecast. */
export function showEuro(amount: number, language: Language): string {
  const number = formats[language].whole.format(Math.abs(amount));
  const sign = amount < 0 ? '-' : '';
  return language === 'nl' ? `${sign}€ ${number}` : `${sign}€${number}`;
}

/** One decimal below ten, where it makes a difference: 2,9 % but 16 %. */
export function showPercent(percent: number, language: Language): string {
  const number = formats[language][Math.abs(percent) < 10 ? 'oneDecimal' : 'whole'].format(percent);
  return language === 'nl' ? `${number} %` : `${number}%`;
}

/** A count of things: 10.000 in Dutch, 10,000 in English. */
export const showCount = (count: number, language: Language): string => formats[language].whole.format(count);
