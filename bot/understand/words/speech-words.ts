import type { Language } from '../../../src/domain/values/project-vocabulary.ts';
import { anyOf, word } from '../../../src/reading/text/any-of.ts';

const negations = [
  'niet',
  'niets',
  'nog niet',
  'geen',
  'nooit',
  'nog lang niet',
  'nog niks',
  'niks',
  'bijna',
  'half',
  'deels',
  'gedeeltelijk',
  'grotendeels',
  'nagenoeg',
  'vrijwel',
  'partly',
  'mostly',
  'not',
  "n't",
  'nothing',
  'never',
  'no',
  'almost',
  'nearly',
  'hardly',
];
const contractions = /\b(?:is|are|was|were|has|have|do|does|did|can|could|won|would|should)n'?t\b/;
/** Words that put a fact in doubt or in the future: nothing was done yet. */
const suppositions = [
  'als',
  'indien',
  'zodra',
  'wanneer',
  'moet',
  'moeten',
  'zou',
  'zouden',
  'kan',
  'kunnen',
  'wordt',
  'worden',
  'zal',
  'zullen',
  'gaat',
  'misschien',
  'denk',
  'hoop',
  'if',
  'whether',
  'when',
  'once',
  'must',
  'should',
  'would',
  'could',
  'might',
  'will',
  'maybe',
  'perhaps',
  'hope',
  'think',
];
const questionOpeners = [
  'wat',
  'welke',
  'welk',
  'wie',
  'waarom',
  'wanneer',
  'waar',
  'hoe',
  'hoeveel',
  'hoezo',
  'is',
  'zijn',
  'was',
  'waren',
  'heeft',
  'hebben',
  'staat',
  'staan',
  'moet',
  'komt',
  'loopt',
  'what',
  "what's",
  'whats',
  'which',
  'who',
  "who's",
  'why',
  'when',
  'where',
  'how',
  'are',
  'has',
  'have',
  'did',
  'does',
  'do we',
];

const negation = word(anyOf(negations));
const supposition = word(anyOf(suppositions));
const whether = word('of');
const questionOpener = new RegExp(`^${anyOf(questionOpeners)}(?![a-z0-9])`);

/** "is nog niet afgerond", "isn't done": what follows did not happen. */
export const isNegated = (folded: string): boolean => negation.test(folded) || contractions.test(folded);

/** "als A12 klaar is", "of A12 klaar is": nobody says that it is so. */
export const isSupposed = (folded: string, language: Language): boolean =>
  supposition.test(folded) || (language === 'nl' && whether.test(folded));

export const opensQuestion = (folded: string): boolean => questionOpener.test(folded);

const because = word(
  anyOf([
    'want',
    'omdat',
    'vanwege',
    'wegens',
    'i.v.m.',
    'ivm',
    'in verband met',
    'aangezien',
    'because of',
    'because',
    'since',
    'due to',
  ]),
);

/** A text and the reason that stands behind want, omdat, because. */
export function splitReason(text: string, folded: string): { readonly text: string; readonly reason?: string } {
  const match = because.exec(folded);
  if (match === null) return { text };
  const reason = text.slice(match.index + match[0].length).replace(/^[\s:,]+|[\s.]+$/g, '');
  const before = text.slice(0, match.index).replace(/[\s,;]+$/, '');
  return reason === '' ? { text } : { text: before, reason };
}

const person = /^(?:(?:van|bij|door|aan|by|with)\s+)?(?:wie|wiens|who|whose|whom)(?![a-z])/;

/** "wie is er te laat?": the answer is somebody. */
export const asksPerson = (folded: string): boolean => person.test(folded);
