import type { Language } from '../../domain/values/project-vocabulary.ts';
import type { Translate } from '../../words/translate.ts';

/** What the lines of a digest are made with. */
export interface DigestVoice {
  readonly language: Language;
  readonly t: Translate;
}
