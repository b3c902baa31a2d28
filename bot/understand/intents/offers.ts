import { type Draft, draft, type Rule, slot } from '../draft.ts';
import { ownerFrom } from '../people/owner-of.ts';
import { personAt } from '../people/person-at.ts';
import type { Question } from '../question.ts';
import { part, type Sentence } from '../text/sentence.ts';
import { decidedWord } from '../words/decision-words.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { isNegated } from '../words/speech-words.ts';
import { actionFrom } from './action-body.ts';
import { decidedFrom } from './add-decision.ts';
import { riskFrom } from './add-risk.ts';
import { spokenProbability } from './risk-scores.ts';

/** No keyword was used, so nothing is written before somebody says yes. */
const offered = (as: Extract<Question, { kind: 'offer' }>['as'], { command, doubts, hints }: Draft): Draft =>
  draft(command, [{ kind: 'offer', as }, ...doubts], hints);

const request =
  /^[\s,:]*(?:(?:zou|kun|kan|wil|could|can|would|will)\s+(?:jij|je|u|you)(?:\s+(?:even|misschien|please))*)\s+/;
const duty = /^\s+(?:moet|gaat|zal|zou|zorgt|regelt|must|should|will|needs\s+to|has\s+to|is\s+going\s+to)\s+/;

/** "Fenna, kun jij dinsdag de ondernemers bellen?" */
export const offerAction: Rule = (sentence) => {
  const found = personAt(sentence, 0);
  if (found === undefined || found.match.kind === 'none') return undefined;
  const rest = sentence.folded.slice(found.end);
  const asked = request.exec(rest);
  const owner = ownerFrom(found.match, found.text);
  if (asked !== null) {
    const wish = sentence.text.slice(found.end + asked[0].length).replace(/[?.!\s]+$/, '');
    return offered('action', actionFrom(part(sentence, wish), owner));
  }
  return duty.test(rest) && !sentence.isQuestion && !isNegated(rest)
    ? offered('action', actionFrom(sentence, owner))
    : undefined;
};

const chance =
  /^(?:er\s+is|er\s+bestaat|we\s+hebben|there\s+is|there's|we\s+have)\s+(?:een\s+|a\s+)?(?:\S+\s+){0,2}?(?:kans|risico|chance|risk|probability|likelihood)\s+(?:dat|op|that|of)\s+/;

/** "er is een grote kans dat de netbeheerder te laat is": kans as a probability. */
export const offerRisk: Rule = (sentence) => {
  const match = chance.exec(sentence.folded);
  if (match === null || sentence.isQuestion || isNegated(match[0])) return undefined;
  const read = riskFrom(part(sentence, sentence.text.slice(match[0].length)), 'Threat');
  const probability = spokenProbability(match[0]);
  if (read.command.kind !== 'risk.add') return undefined;
  const doubts = read.doubts.map((one) =>
    one.kind === 'missing-scores' && probability !== undefined
      ? ({ ...one, missing: one.missing.filter((slot) => slot !== 'probability') } as const)
      : one,
  );
  return offered('risk', { ...read, command: { ...read.command, ...slot('probability', probability) }, doubts });
};

const greenLight = word('groen\\s+licht|green\\s+light|akkoord\\s+(?:van|op|met)|go\\s+van');
const decided = word(decidedWord);
const choosing =
  /^(?:(?:leg\s+vast|noteer|record)\s*:?\s*)?(?:we|wij|de\s+stuurgroep|the\s+steering\s+group)\s+(?:kiezen|kiest|gaan\s+voor|gaat\s+voor|choose|chooses|go\s+for|goes\s+for)(?![a-z])/;
const told =
  /^(?:we|wij|de\s+stuurgroep|het\s+college|de\s+raad|the\s+steering\s+group|the\s+council|er\s+is)(?![a-z])/;

/** "we hebben groen licht van de wethouder" says nothing of GROTIK: it may be a decision. */
export const offerDecision: Rule = (sentence: Sentence) => {
  const { folded, isQuestion } = sentence;
  if (isQuestion || isNegated(folded)) return undefined;
  const isDecided = greenLight.test(folded) || choosing.test(folded) || (told.test(folded) && decided.test(folded));
  return isDecided
    ? offered('decision', decidedFrom(part(sentence, sentence.text.replace(/^(?:leg vast|noteer|record)\s*:\s*/i, ''))))
    : undefined;
};
