import type { Command } from '../command.ts';
import { type Rule, sure } from '../draft.ts';
import { findRefs, maskRefs, type RefFound } from '../refs/find-refs.ts';
import { isNegated } from '../words/speech-words.ts';

const shows =
  /^(?:toon|laat|open|bekijk|zie|geef|show|view|see|status|wat|what|what's|hoe|how|wie|who|wanneer|when|is|waar|where)(?![a-z])/;

/** "A12", "toon A12", "hoe staat het met R3?": reading about one item. */
export const showItem: Rule = (sentence) => {
  const refs = findRefs(sentence.folded);
  const [only, ...others] = refs;
  if (only === undefined || others.length > 0) return undefined;
  const rest = maskRefs(sentence.folded, refs).replace(/[#?.!\s]/g, '');
  const isAsked = rest === '' || sentence.isQuestion || shows.test(sentence.folded);
  return isAsked || isNegated(sentence.folded) ? sure(shown(only)) : undefined;
};

function shown({ list, ref }: RefFound): Command {
  if (list === 'R') return { kind: 'risk.show', item: ref };
  return list === 'B' ? { kind: 'decision.show', item: ref } : { kind: 'action.show', item: ref };
}
