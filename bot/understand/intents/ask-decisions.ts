import type { Search } from '../command.ts';
import { type Rule, slot, sure } from '../draft.ts';
import { findDays } from '../../../src/reading/days/find-days.ts';
import { type DayRange, findRange } from '../../../src/reading/days/find-range.ts';
import { findRefs } from '../refs/find-refs.ts';
import { searchFor } from '../similar/search-for.ts';
import type { Sentence } from '../text/sentence.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { decidedWord, decisionNoun, decisionsNoun, levelIn } from '../words/decision-words.ts';

const decided = word(decidedWord);
const one = word(decisionNoun);
const many = word(decisionsNoun);
const subject = word('over|rond|rondom|omtrent|inzake|voor|m\\.b\\.t\\.?|about|on|regarding|concerning|for');
const filler = new RegExp(`(?<![a-z])(?:${decidedWord}|${decisionNoun}|${decisionsNoun})(?![a-z])`, 'gi');
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
  const isList =
    many.test(folded) || one.test(folded) || levelIn(folded) !== undefined || rangeOf(sentence) !== undefined;
  return isList ? listed(sentence) : undefined;
};

const seeks = /^(?:zoek|vind|find|search)\s/;

/** What stands behind over or about; without it, what a search or "wanneer is het krediet besloten" names. */
function subjectOf({ text, folded }: Sentence): Search | undefined {
  const match = subject.exec(folded);
  const namesIt = seeks.test(folded) || /^(?:wanneer|waarom|when|why)\s/.test(folded);
  if (match === null && !namesIt) return undefined;
  const about = match === null ? text.replace(filler, ' ').trim() : text.slice(match.index + match[0].length);
  const search = searchFor(about.replace(/[?.!]+$/, ''));
  return search.terms.length === 0 ? undefined : search;
}

function rangeOf({ text, folded, context, language }: Sentence): DayRange | undefined {
  const past = { ...context, language, towards: 'past' } as const;
  const range = findRange(folded, past)?.range;
  if (range !== undefined) return range;
  const [found] = findDays(text, past);
  return found?.reading.kind === 'day' ? { from: found.reading.day, to: found.reading.day } : undefined;
}

function listed(sentence: Sentence): ReturnType<Rule> {
  const { folded } = sentence;
  const level = levelIn(folded);
  const range = rangeOf(sentence);
  const isLatest: true | undefined = range === undefined && latest.test(folded) ? true : undefined;
  return sure({ kind: 'decision.list', ...slot('level', level), ...slot('range', range), ...slot('latest', isLatest) });
}
