import type { Command } from '../command.ts';
import { type Rule, sure } from '../draft.ts';
import { findRefs, maskRefs, type RefFound } from '../refs/find-refs.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { personAt } from '../people/person-at.ts';
import type { Sentence } from '../text/sentence.ts';
import { isNegated } from '../words/speech-words.ts';

const shows =
  /^(?:toon|laat|open|bekijk|zie|geef|show|view|see|status|wat|what|what's|hoe|how|(?:van |aan |bij |door )?wie|wiens|who|whose|wanneer|when|is|waar|where)(?![a-z])/;

/** "A12", "toon A12", "hoe staat het met R3?": reading about one item. */
export const showItem: Rule = (sentence) => {
  const refs = findRefs(sentence.folded);
  const [only, ...others] = refs;
  if (only === undefined || others.length > 0) return undefined;
  const rest = maskRefs(sentence.folded, refs).replace(/[#?.!\s]/g, '');
  const isAsked = rest === '' || sentence.isQuestion || shows.test(sentence.folded);
  return isAsked || isNegated(sentence.folded) ? sure(shown(only, asksWhose(sentence))) : undefined;
};

const whose = word('wie|wiens|who|whose|whom|actiehouder|eigenaar|risico-eigenaar|trekker|owner|assignee');
const ofSomebody = word('van|door|bij|of|by|with', 'g');

/** "van wie is A13?", "is A13 van Jan?": about a person, whatever else it asks. */
const asksWhose = (sentence: Sentence): boolean =>
  whose.test(sentence.folded) ||
  [...sentence.folded.matchAll(ofSomebody)].some(
    ({ 0: said, index }) => personAt(sentence, index + said.length + 1) !== undefined,
  );

function shown({ list, ref: item }: RefFound, isWhose: boolean): Command {
  const asked = isWhose ? ({ asked: 'Owner' } as const) : {};
  if (list === 'R') return { kind: 'risk.show', item, ...asked };
  return list === 'B' ? { kind: 'decision.show', item, ...asked } : { kind: 'action.show', item, ...asked };
}
