import type { ItemRef } from '../command.ts';
import { type Draft, draft, type Rule, slot, sure } from '../draft.ts';
import { ownerOf } from '../people/owner-of.ts';
import { findRefs, maskRefs, refsOf } from '../refs/find-refs.ts';
import type { Sentence } from '../text/sentence.ts';
import { assignVerb } from '../words/action-words.ts';
import { isNegated, isSupposed } from '../words/speech-words.ts';

const toSomebody = new RegExp(
  `^(?:(?:${assignVerb}|maak)\\s+)?(?:over\\s+|toe\\s+)?(?<item>#[\\s#]*|\\d{1,6})\\s*(?:(?:is|wordt)\\s+)?(?:over\\s+|toe\\s+)?(?:aan|op\\s+naam\\s+van|bij|naar|voor|to|over\\s+to)\\s+(?<owner>\\S.*?)(?:\\s+(?:over|toe|geven|toewijzen|overdragen|over\\s+te\\s+dragen))?[.!]*$`,
  'd',
);
const makeOwner =
  /^(?:maak|make)\s+(?<owner>\S.*?)\s+(?:(?:de|the)\s+)?(?:actiehouder|eigenaar|trekker|owner)\s+(?:van|of)\s+#/d;
const ownerIs =
  /^(?:zet\s+)?(?:(?:de|the)\s+)?(?:actiehouder|eigenaar|trekker|owner)\s+(?:van|of)\s+#\s*(?:is|wordt|op|naar|to|becomes|:)\s+(?<owner>\S.*?)[.!]*$/d;
const takeOver = /^(?:ik|i|i'll|i will)\s+(?:neem|pak|doe|take|do|will take)\s+#/;
// Without its verb only a person may follow: "A12 naar vrijdag" is a date.
const hasVerb = new RegExp(`^${assignVerb}(?![a-z])`);

/** "geef actie 25 aan Björn". */
export const assignAction: Rule = (sentence) => {
  const refs = findRefs(sentence.folded);
  const masked = maskRefs(sentence.folded, refs);
  if (sentence.isQuestion || isNegated(masked) || isSupposed(masked, sentence.language)) return undefined;
  const [known] = refsOf('A', refs);
  if (takeOver.test(masked) && known !== undefined) return assigned(known, 'ik', sentence);
  const match = toSomebody.exec(masked) ?? makeOwner.exec(masked) ?? ownerIs.exec(masked);
  const place = match?.indices?.groups?.['owner'];
  const bare = /^\d+$/.exec(match?.groups?.['item']?.trim() ?? '')?.[0];
  const item = known ?? (bare === undefined ? undefined : { number: Number(bare) });
  if (match === null || place === undefined || item === undefined || refs.length > 1) return undefined;
  const read = assigned(item, sentence.text.slice(...place), sentence);
  return read.doubts.length === 0 || read.doubts[0]?.kind === 'which-person' || isNamedOwner(masked) ? read : undefined;
};

const isNamedOwner = (masked: string): boolean =>
  (hasVerb.test(masked) && !/^zet\s/.test(masked)) || /(?:actiehouder|eigenaar|trekker|owner)/.test(masked);

function assigned(item: ItemRef, name: string, sentence: Sentence): Draft {
  const { owner, doubt } = ownerOf(name, sentence);
  if (owner === undefined && doubt === undefined)
    return sure({ kind: 'clarify', why: 'which-item', wanted: 'action.assign' });
  return draft({ kind: 'action.assign', item, ...slot('owner', owner) }, [doubt]);
}
