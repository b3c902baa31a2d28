import { isConfirmed } from '../../domain/grotik/trend.ts';
import { keepSigned } from '../../domain/people/signed-lines.ts';
import { plainText } from '../../domain/values/plain-text.ts';
import type { GrotikAspect, Light } from '../../domain/values/vocabulary.ts';
import { type StandingLight, wordsOf } from '../../grotik/standing-week.ts';
import type { GrotikStatus } from '../../lists/grotik-status.ts';
import { isDraft } from '../../words/draft-status.ts';

/** What a person says of one aspect; what is left out stays as it was shown. */
export interface LightChoice {
  readonly aspect: GrotikAspect;
  readonly light?: Light;
  readonly explanation?: string;
  readonly correction?: string;
}

/** One light as it will stand once confirmed. */
export interface Judgement {
  readonly standing: StandingLight;
  readonly item: GrotikStatus;
  readonly aspect: GrotikAspect;
  readonly light: Light;
  readonly explanation: string;
  readonly correction: string;
}

/** Words that the customer asks before a light may be confirmed or corrected. */
export interface MissingWords {
  readonly aspect: GrotikAspect;
  readonly needs: 'explanation' | 'correction' | 'reason';
}

/** The texts of a light where the person says nothing about them. */
export type OwnWords = ReturnType<typeof wordsOf>;

export function judge(
  standing: StandingLight,
  item: GrotikStatus,
  words: OwnWords,
  choice: LightChoice | undefined,
): Judgement {
  return {
    standing,
    item,
    aspect: standing.aspect,
    light: choice?.light ?? standing.light,
    explanation: keepSigned(wordsOf(item).explanation, plainText(choice?.explanation ?? words.explanation).trim()),
    correction: plainText(choice?.correction ?? words.correction).trim(),
  };
}

/** Whether a light stands confirmed exactly like this: then nothing is left to do, whoever did it. */
export function isAlreadySo({ item, light, explanation, correction }: Judgement): boolean {
  const words = wordsOf(item);
  return (
    isConfirmed(item) &&
    item.cells.Light === light &&
    words.explanation === explanation &&
    words.correction === correction
  );
}

/** Amber and red are always explained with a correction; another light than proposed, or a correction, asks why. */
export function missingWords(judgement: Judgement, reason: string): readonly MissingWords[] {
  const { aspect, light, correction } = judgement;
  if (isAlreadySo(judgement)) return [];
  const isWorrying = light === 'Amber' || light === 'Red';
  const needs = whatExplains(judgement, isWorrying, reason);
  return [
    ...(needs === undefined ? [] : [{ aspect, needs }]),
    ...(isWorrying && correction === '' ? [{ aspect, needs: 'correction' } as const] : []),
  ];
}

function whatExplains(judgement: Judgement, isWorrying: boolean, reason: string): MissingWords['needs'] | undefined {
  if (isConfirmed(judgement.item)) return plainText(reason).trim() === '' ? 'reason' : undefined;
  const needsWords = isWorrying || isOverride(judgement);
  return needsWords && !hasOwnReason(judgement) ? 'explanation' : undefined;
}

const isOverride = ({ standing, light }: Judgement): boolean => standing.light !== light;

/** The draft of the rules explains their own light only. */
function hasOwnReason(judgement: Judgement): boolean {
  const { explanation, standing } = judgement;
  if (explanation === '') return false;
  return !isOverride(judgement) || standing.proposal === undefined || !isDraft(explanation, standing.proposal);
}
