import type { AspectProposal } from '../../domain/grotik/propose-status.ts';
import { isConfirmed } from '../../domain/grotik/trend.ts';
import type { ETag } from '../../domain/values/ids.ts';
import type { GrotikAspect, Light } from '../../domain/values/vocabulary.ts';
import type { GrotikStatus } from '../../lists/grotik-status.ts';
import { isDraft } from '../../words/draft-status.ts';

/** What a person says of one aspect; what is left out stays as it stands in the list. */
export interface LightChoice {
  readonly aspect: GrotikAspect;
  readonly light?: Light;
  readonly explanation?: string;
  readonly correction?: string;
  /** The version that the person saw. */
  readonly etag?: ETag;
}

/** One light as it will stand once confirmed. */
export interface Judgement {
  readonly item: GrotikStatus;
  readonly seen: ETag;
  readonly aspect: GrotikAspect;
  readonly light: Light;
  readonly explanation: string;
  readonly correction: string;
}

/** Words that the customer asks before a light may be confirmed. */
export interface MissingWords {
  readonly aspect: GrotikAspect;
  readonly needs: 'explanation' | 'correction';
}

export function judge(aspect: GrotikAspect, item: GrotikStatus, choice: LightChoice | undefined): Judgement {
  const { cells } = item;
  return {
    item,
    aspect,
    seen: choice?.etag ?? item.etag,
    light: choice?.light ?? (isConfirmed(item) ? cells.Light : cells.ProposedLight) ?? 'Grey',
    explanation: (choice?.explanation ?? cells.ExplanationText ?? '').trim(),
    correction: (choice?.correction ?? cells.CorrectiveText ?? '').trim(),
  };
}

/** Whether confirming would change nothing: then it was done before. */
export function isAlreadySo({ item, light, explanation, correction }: Judgement): boolean {
  const { cells } = item;
  return (
    isConfirmed(item) &&
    cells.Light === light &&
    (cells.ExplanationText ?? '').trim() === explanation &&
    (cells.CorrectiveText ?? '').trim() === correction
  );
}

/** Amber and red are always explained with a correction; another light than proposed asks for a reason. */
export function missingWords(judgement: Judgement, proposal: AspectProposal | undefined): readonly MissingWords[] {
  const { aspect, light, correction } = judgement;
  if (isAlreadySo(judgement)) return [];
  const isWorrying = light === 'Amber' || light === 'Red';
  const needsReason = isWorrying || isOverride(judgement) || isConfirmed(judgement.item);
  return [
    ...(needsReason && !hasReason(judgement, proposal) ? [{ aspect, needs: 'explanation' } as const] : []),
    ...(isWorrying && correction === '' ? [{ aspect, needs: 'correction' } as const] : []),
  ];
}

const isOverride = ({ item, light }: Judgement): boolean => item.cells.ProposedLight !== light;

/** The draft of the rules explains their own light only; a correction afterwards needs a reason of its own. */
function hasReason(judgement: Judgement, proposal: AspectProposal | undefined): boolean {
  const { explanation, item } = judgement;
  if (explanation === '') return false;
  if (isConfirmed(item)) return explanation !== (item.cells.ExplanationText ?? '').trim();
  return !isOverride(judgement) || proposal === undefined || !isDraft(explanation, proposal);
}
