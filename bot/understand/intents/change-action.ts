import type { Command, ItemRef } from '../command.ts';
import { draft, type Rule, slot, sure } from '../draft.ts';
import { findRefs, maskRefs, refsOf } from '../refs/find-refs.ts';
import type { Sentence } from '../text/sentence.ts';
import { tidy } from '../../../src/reading/text/tidy.ts';
import { cancelVerb, priorityNoun, reopenWord, startWord, waitWord } from '../words/action-words.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { isNegated, isSupposed, splitReason } from '../words/speech-words.ts';
import { priorityOf, priorityWord } from './priority-of.ts';

/** One action and the words that say what happens to it. */
interface Change {
  readonly item: ItemRef;
  /** The folded text with item numbers blanked out. */
  readonly masked: string;
}

/** A change needs one action by number, said as a fact or an order. */
function changeOf(sentence: Sentence, pattern: RegExp): Change | undefined {
  const refs = findRefs(sentence.folded);
  const [item] = refsOf('A', refs);
  const masked = maskRefs(sentence.folded, refs);
  if (item === undefined || sentence.isQuestion || !pattern.test(masked)) return undefined;
  return isNegated(masked) || isSupposed(masked, sentence.language) ? undefined : { item, masked };
}

/** What is said behind the comma, or behind want, omdat, because. */
export function afterthought({ text, folded }: Sentence): string | undefined {
  const { reason } = splitReason(text, folded);
  const comma = /[,;:]\s+(?=\S)|\.\s+(?=\S)/.exec(text);
  const said = reason ?? (comma === null ? '' : tidy(text.slice(comma.index + comma[0].length)));
  return said === '' ? undefined : said;
}

// The reason may hold a negation of its own ("de tekeningen kloppen niet"): only the order itself is judged.
const order = (sentence: Sentence): Sentence => {
  const end = /[,;]\s|\s(?:want|omdat|because|since)\s/.exec(sentence.folded)?.index ?? sentence.folded.length;
  return { ...sentence, text: sentence.text.slice(0, end), folded: sentence.folded.slice(0, end) };
};

const reopening = word(`${reopenWord}|(?:zet|open|set|put).{0,20}\\s(?:weer\\s+)?(?:open|terug)`);

export const reopenAction: Rule = (sentence) => {
  const change = changeOf(order(sentence), reopening);
  return change && sure({ kind: 'action.reopen', item: change.item, ...slot('reason', afterthought(sentence)) });
};

const waiting = word(waitWord);

export const waitAction: Rule = (sentence) => {
  const change = changeOf(order(sentence), waiting);
  return change && sure({ kind: 'action.wait', item: change.item, ...slot('note', afterthought(sentence)) });
};

const rating = word(
  `${priorityNoun}\\s*(?:(?:van|of)\\s+#\\s*)?(?:op\\s+|naar\\s+|is\\s+|to\\s+|:\\s*)?(?<after>${priorityWord})|(?<before>${priorityWord})\\s+${priorityNoun}`,
);

export const rateAction: Rule = (sentence) => {
  const change = changeOf(order(sentence), rating);
  const groups = change === undefined ? undefined : rating.exec(change.masked)?.groups;
  const priority = priorityOf(groups?.['after'] ?? groups?.['before'] ?? '');
  return change && priority && sure({ kind: 'action.setPriority', item: change.item, priority });
};

const cancelling = word(`${cancelVerb}|laat.{0,20}\\svervallen|(?:niet|no)\\s+(?:meer|longer)\\s+(?:nodig|needed)`);

export const cancelAction: Rule = (sentence) => {
  const said = order(sentence);
  const change = changeOf(
    { ...said, folded: said.folded.replace(/(?:niet meer nodig|no longer needed)/, 'vervallen') },
    cancelling,
  );
  if (change === undefined) return undefined;
  const reason = afterthought(sentence);
  const command: Command = { kind: 'action.cancel', item: change.item, ...slot('reason', reason) };
  return draft(command, [reason === undefined ? { kind: 'missing-reason' } : undefined]);
};

const starting = word(startWord);

export const startAction: Rule = (sentence) => {
  const change = changeOf(order(sentence), starting);
  return change && sure({ kind: 'action.start', item: change.item });
};
