import type { Language } from '../../../src/domain/values/project-vocabulary.ts';
import type { Context } from '../context.ts';
import { foldInPlace } from '../../../src/reading/text/fold.ts';
import { tieCodes } from '../refs/tie-codes.ts';

/** A text beside its folded form, position by position, with everything it is understood against. */
export interface Sentence {
  readonly text: string;
  readonly folded: string;
  readonly language: Language;
  /** True when it asks to know something, which never writes. */
  readonly isQuestion: boolean;
  readonly people: readonly PersonSpan[];
  readonly context: Context;
}

/** A stretch of text that Teams itself tied to a person. */
export interface PersonSpan {
  readonly text: string;
  readonly id: string;
  readonly name: string;
}

/** The same conversation, another text: a part that is understood on its own. */
export const part = (sentence: Sentence, text: string): Sentence => ({
  ...sentence,
  text,
  folded: foldedIn(text, sentence.context),
});

export const foldedIn = (text: string, { projects = [] }: Context): string => tieCodes(foldInPlace(text), projects);
