import { type Rule, sure } from '../draft.ts';
import { findRefs } from '../refs/find-refs.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { decidedWord } from '../words/decision-words.ts';
import { isNegated } from '../words/speech-words.ts';

const speech = /(?:^|\s)(?:zoals|wat|as|like|what)\s+(?:\S+\s+){1,4}?(?:zei|zegt|gezegd|said|says)(?=[\s.!]|$)/;
const doing = /^(?:doe|doen|maak|zet|do|make|just do|record|leg|noteer)(?![a-z])/;
const pointing = /^(?:doe|do)\s+(?:dat|dit|het|that|this|it)(?:\s+(?:maar|ook|even|please|then|too))*[\s.!]*$/;
const recording =
  /^(?:leg\s+(?:dit|dat|het|deze)\s+(?:maar\s+|even\s+)?vast|noteer(?:\s+(?:dit|dat))?|zet\s+(?:dit|dat)\s+(?:maar\s+)?(?:in|op)\s+de\s+(?:actie)?lijst|record\s+(?:this|that)|nieuwe?\s+(?:actie|risico|besluit)|new\s+(?:action|risk|decision))[\s.!]*$/;

/** "doe maar zoals Jan net zei": what was said is not in this sentence. */
export const refersToSpeech: Rule = ({ folded }) =>
  recording.test(folded)
    ? sure({ kind: 'clarify', why: 'what-to-record' })
    : pointing.test(folded) || (doing.test(folded) && speech.test(folded))
      ? sure({ kind: 'clarify', why: 'refers-to-speech' })
      : undefined;

const everything =
  /^(?:verwijder|schrap|annuleer|verschuif|schuif|verplaats|verzet|heropen|wijs|geef|delete|remove|cancel|move|push|postpone|reopen|assign)\s+(?:alles|alle\s+acties|everything|all(?:\s+the)?\s+actions|all)(?![a-z])/;

/** "verschuif alle acties": nothing says which ones. */
export const refuseBulk: Rule = ({ folded, isQuestion }) =>
  everything.test(folded) && !isQuestion ? sure({ kind: 'clarify', why: 'bulk-without-filter' }) : undefined;

const courtesy =
  /^(?:akkoord|ok|oke|okay|prima|top|goed|mooi|bedankt|dank(?: je| u)?(?: wel)?|dankjewel|thanks|thank you|agreed|great|fine|ja|nee|yes|no|hoi|hallo|hi|hello|goedemorgen|good morning)[\s.!]*$/;
const decided = word(decidedWord);

/** Ordinary speech: a courtesy, "akkoord" alone, or nothing decided yet. */
export const noCommand: Rule = ({ folded, isQuestion }) =>
  courtesy.test(folded) || isUndecided(folded, isQuestion) ? sure({ kind: 'none' }) : undefined;

const isUndecided = (folded: string, isQuestion: boolean): boolean =>
  !isQuestion && decided.test(folded) && isNegated(folded) && findRefs(folded).length === 0;
