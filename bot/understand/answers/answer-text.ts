import { tidy } from '../../../src/reading/text/tidy.ts';
import type { Question } from '../question.ts';
import type { Sentence } from '../text/sentence.ts';
import type { DecisionLevel } from '../../../src/domain/values/vocabulary.ts';
import { levelIn, withoutLevels } from '../words/decision-words.ts';
import { splitReason } from '../words/speech-words.ts';
import { isYes } from '../words/answer-words.ts';
import { given, type TypedAnswer } from './typed-answer.ts';

type TextQuestion = Extract<Question, { kind: 'missing-title' | 'missing-reason' }>;
type DetailQuestion = Extract<Question, { kind: 'decision-details' }>;

/** A column of one line holds no more. */
const longestTitle = 255;

/** The words that were asked for; "ja" says nothing about what or why. */
export function answerText({ kind }: TextQuestion, sentence: Sentence): TypedAnswer | undefined {
  if (isYes(sentence.folded)) return undefined;
  const text = kind === 'missing-title' ? tidy(sentence.text) : reasonIn(sentence);
  return text === '' || (kind === 'missing-title' && text.length > longestTitle) ? undefined : given({ text });
}

/** The reason alone: "omdat het dubbel is" loses its first word. */
function reasonIn({ text, folded }: Sentence): string {
  const { text: before, reason } = splitReason(text, folded);
  return tidy(before === '' && reason !== undefined ? reason : text);
}

/** What people say around the name of a body. */
const beside =
  /^(?:(?:nee|no|dat|het|it|that|is|was|were|werd|heeft|hebben|has|besloten|decided|genomen|taken|door|in|van|bij|by|of|de|the|onze|our)|[\s,.!])*$/;

/** Who decides or why, or both in one sentence: "stuurgroep, want het is goedkoper". */
export function answerDetails({ missing }: DetailQuestion, sentence: Sentence): TypedAnswer | undefined {
  if (isYes(sentence.folded) || missing.includes('decidedBy')) return undefined;
  if (!missing.includes('level')) return given({ rationale: reasonIn(sentence) });
  const { text, reason } = splitReason(sentence.text, sentence.folded);
  const level = bodyIn(sentence.folded.slice(0, text.length));
  if (level === undefined) return undefined;
  if (!missing.includes('rationale')) return given({ level });
  return reason === undefined ? undefined : given({ level, rationale: reason });
}

/** The body that these words name; a sentence in which one occurs is no answer. */
function bodyIn(folded: string): DecisionLevel | undefined {
  const level = levelIn(folded);
  const rest = level === undefined ? folded : withoutLevels(folded);
  return beside.test(rest) ? level : undefined;
}
