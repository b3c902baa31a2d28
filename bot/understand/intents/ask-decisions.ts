import { type Rule, slot, sure } from '../draft.ts';
import { findRange } from '../dates/find-range.ts';
import { findRefs } from '../refs/find-refs.ts';
import { searchFor } from '../similar/search-for.ts';
import type { Sentence } from '../text/sentence.ts';
import { word } from '../words/any-of.ts';
import { decidedWord, decisionNoun, decisionsNoun, levelIn } from '../words/decision-words.ts';

const decided = word(decidedWord);
const one = word(decisionNoun);
const many = word(decisionsNoun);
const subject = word('over|rond|rondom|omtrent|inzake|voor|m\\.b\\.t\\.?|about|on|regarding|concerning|for');
const latest = word('laatste|recentste|vorige|latest|last|most\\s+recent');
const opens =
  /^(?:toon|laat|geef|lijst|bekijk|zoek|vind|show|list|give|see|view|find|search|alle|all|de|het|the|besluiten|besluitenlijst|decisions|decision)(?![a-z])/;

/** "wat hebben we besloten over nachtwerk?" finds, "besluitenlijst van de laatste stuurgroep" lists. */
export const askDecisions: Rule = (sentence) => {
  const { folded, isQuestion } = sentence;
  if (findRefs(folded).length > 0) return undefined;
  const asks = isQuestion || opens.test(folded);
  if (!asks || !(decided.test(folded) || one.test(folded) || many.test(folded))) return undefined;
  const about = subjectOf(sentence);
  if (about !== undefined) return sure({ kind: 'decision.find', search: about });
  return many.test(folded) || one.test(folded) ? listed(sentence) : undefined;
};

function subjectOf({ text, folded }: Sentence): ReturnType<typeof searchFor> | undefined {
  const match = subject.exec(folded);
  if (match === null) return undefined;
  const about = text.slice(match.index + match[0].length).replace(/[?.!]+$/, '');
  const search = searchFor(about);
  return search.terms.length === 0 ? undefined : search;
}

function listed({ folded, context, language }: Sentence): ReturnType<Rule> {
  const level = levelIn(folded);
  const range = findRange(folded, { ...context, language, towards: 'past' })?.range;
  const isLatest: true | undefined = range === undefined && latest.test(folded) ? true : undefined;
  return sure({ kind: 'decision.list', ...slot('level', level), ...slot('range', range), ...slot('latest', isLatest) });
}
