import { type Author, appendNote } from '../../domain/people/author.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { wordsOf } from '../../grotik/standing-week.ts';
import { createTranslate } from '../../words/translate.ts';
import type { Judgement } from './judgement.ts';

/** Whoever corrects, when, why. */
export interface Correcting extends Author {
  readonly reason: string;
  readonly language: Language;
}

/** What somebody signed, with day and name. */
const signed = /^\[\d{4}-\d{2}-\d{2} [^\]]+\] /;

/** The explanation of a corrected light: it ends on the reason, signed; earlier signed lines cannot be dropped. */
export function correctedExplanation(judgement: Judgement, { reason, language, ...author }: Correcting): string {
  const { explanation, item, light } = judgement;
  const before = wordsOf(item).explanation.split('\n');
  const kept = before.filter((line) => signed.test(line) && !explanation.includes(line));
  const t = createTranslate(language);
  const was = item.cells.Light ?? light;
  const said =
    was === light
      ? t('grotik.corrected', { reason })
      : t('grotik.correctedLight', { before: t(`grotik.lights.${was}`), now: t(`grotik.lights.${light}`), reason });
  return appendNote([explanation, ...kept].filter(Boolean).join('\n'), said, author);
}
