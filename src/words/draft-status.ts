import type { Finding } from '../domain/grotik/finding.ts';
import type { Language } from '../domain/values/project-vocabulary.ts';
import type { GrotikAspect, Light } from '../domain/values/vocabulary.ts';
import { lowerFirst } from './lower-first.ts';
import { createShowFinding } from './show-finding.ts';
import { createTranslate } from './translate.ts';

/** The texts that the project manager may accept with one press: cause, consequence, correction. */
export interface StatusDraft {
  readonly evidence: string;
  readonly explanation: string;
  readonly correction: string;
}

interface Proposed {
  readonly aspect: GrotikAspect;
  readonly light: Light;
  readonly findings: readonly Finding[];
}

/** A green light needs no words, a grey one only says which data are missing. */
export function draftStatus({ aspect, light, findings }: Proposed, language: Language): StatusDraft {
  const t = createTranslate(language);
  const show = createShowFinding(language, t);
  const evidence = findings.map((finding) =>
    t('grotik.draft.evidence', { rule: finding.rule, text: show(finding, 'evidence') }),
  );
  const cause = findings.map((finding) => show(finding, 'cause')).join(' ');
  const consequence = t(`grotik.consequences.${aspect}`);
  const needsWords = light === 'Red' || light === 'Amber';
  return {
    evidence: evidence.join('; ') || t('grotik.draft.nothing'),
    explanation: needsWords ? t('grotik.draft.explanation', { cause: lowerFirst(cause), consequence }) : cause,
    correction: [...new Set(findings.map((finding) => show(finding, 'correction')))].join(' '),
  };
}

/** Whether an explanation is what the rules would write, in any language: then nobody has edited it. */
export const isDraft = (explanation: string, proposed: Proposed): boolean =>
  (['nl', 'en'] as const).some((language) => draftStatus(proposed, language).explanation === explanation.trim());
