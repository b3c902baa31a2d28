import { type Rule, sure } from '../draft.ts';
import { findRefs, firstOf, refsOf } from '../refs/find-refs.ts';
import { noteNoun, recordVerb } from '../words/action-words.ts';

const opening = new RegExp(
  `^(?:${recordVerb}\\s+)?(?:(?:een|a|an|de|the)\\s+)?(?:${noteNoun}(?:\\s+toe)?\\s+)?(?:bij|aan|op|on|to|for|over)\\s+(?<item>[^:,]{1,30}?)\\s*(?::|,|\\s(?:dat|that))\\s*(?=\\S)`,
  'd',
);

/** "notitie bij A19: …": everything behind the colon is the note, dates included. */
export const addNote: Rule = ({ text, folded }) => {
  const match = opening.exec(folded);
  const place = match?.indices?.groups?.['item'];
  if (
    match === null ||
    place === undefined ||
    !/^(?:\S+\s+){0,3}(?:notitie|opmerking|aantekening|voortgang|note|comment|remark|progress|noteer)/.test(match[0])
  ) {
    return undefined;
  }
  const refs = findRefs(folded.slice(...place));
  const item = firstOf('A', refs) ?? refsOf('A', refs)[0];
  return item && sure({ kind: 'action.note', item, note: text.slice(match[0].length).trim() });
};
