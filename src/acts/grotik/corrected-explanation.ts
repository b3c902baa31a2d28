import { type Author, appendNote } from '../../domain/people/author.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { createTranslate } from '../../words/translate.ts';
import type { Judgement } from './judgement.ts';

/** Whoever corrects, when, why. */
export interface Correcting extends Author {
  readonly reason: string;
  readonly language: Language;
}

/** The explanation of a corrected light: it ends on the reason, signed. */
export function correctedExplanation(judgement: Judgement, { reason, language, ...author }: Correcting): string {
  const { explanation, item, light } = judgement;
  const t = createTranslate(language);
  const was = item.cells.Light ?? light;
  const said =
    was === light
      ? t('grotik.corrected', { reason })
      : t('grotik.correctedLight', { before: t(`grotik.lights.${was}`), now: t(`grotik.lights.${light}`), reason });
  return appendNote(explanation, said, author);
}
