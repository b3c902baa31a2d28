import type { RiskType } from '../../../src/domain/values/vocabulary.ts';
import type { RiskCommand } from '../command.ts';
import { type Draft, draft, type Rule, slot } from '../draft.ts';
import type { Question } from '../question.ts';
import { similarItems } from '../similar/similar-items.ts';
import { part, type Sentence } from '../text/sentence.ts';
import { cut, tidy } from '../../../src/reading/text/tidy.ts';
import { newWord, recordVerb } from '../words/action-words.ts';
import { impactOfDelay, scoresIn } from './risk-scores.ts';

type Add = Extract<RiskCommand, { kind: 'risk.add' }>;

const lead = `^(?:${recordVerb}\\s+)?(?:${newWord}\\s+)?(?:${newWord}\\s+)?`;
const threat = new RegExp(`${lead}(?:risico|risk|bedreiging|threat)(?:\\s+(?:toe|aan|vast|op))?\\s*:\\s*`);
const opportunity = new RegExp(`${lead}(?:kans|koppelkans|opportunity)(?:\\s+(?:toe|aan|vast|op))?\\s*:\\s*`);

/** "nieuw risico: …", "kans: …": a threat or an opportunity. */
export const addRisk: Rule = (sentence) => {
  const asThreat = threat.exec(sentence.folded);
  const match = asThreat ?? opportunity.exec(sentence.folded);
  if (match === null) return undefined;
  return riskFrom(part(sentence, sentence.text.slice(match[0].length)), asThreat === null ? 'Opportunity' : 'Threat');
};

/** A risk out of its text: scores come out, cause, event and consequence where they are named. */
export function riskFrom(body: Sentence, type: RiskType): Draft {
  const scores = scoresIn(body.folded);
  const places = scores.places.toSorted((a, b) => b.start - a.start);
  const text = tidy(places.reduce((left, place) => cut(left, place), body.text));
  const parts = partsOf(part(body, text));
  const title = parts.event ?? text;
  const { probability, impact } = scores;
  const command: Add = {
    kind: 'risk.add',
    title,
    type,
    ...parts,
    ...slot('probability', probability),
    ...slot('impact', impact),
  };
  const similar = similarItems(title, 'R', body.context.items).map((item) => ({ kind: 'similar', item }) as const);
  return draft(
    command,
    [title.length < 3 ? { kind: 'missing-title' } : undefined, missingScores(command, body)],
    similar,
  );
}

/** An opportunity is weighed later; a threat is not recorded without its scores. */
function missingScores({ type, probability, impact }: Add, { folded }: Sentence): Question | undefined {
  const missing = [
    ...(probability === undefined ? (['probability'] as const) : []),
    ...(impact === undefined ? (['impact'] as const) : []),
  ];
  if (type === 'Opportunity' || missing.length === 0) return undefined;
  const proposal = impact === undefined ? slot('impact', impactOfDelay(folded)) : {};
  return { kind: 'missing-scores', missing, proposal };
}

const labels = /(?:^|[\s,;])(?<label>oorzaak|gebeurtenis|gevolg|cause|event|consequence|effect)\s*(?:is|:|=)?\s+/g;
const slotOf: Readonly<Record<string, 'cause' | 'event' | 'consequence'>> = {
  oorzaak: 'cause',
  cause: 'cause',
  gebeurtenis: 'event',
  event: 'event',
  gevolg: 'consequence',
  consequence: 'consequence',
  effect: 'consequence',
};

function partsOf({ text, folded }: Sentence): Pick<Add, 'cause' | 'event' | 'consequence'> {
  const matches = [...folded.matchAll(labels)];
  const entries = matches.flatMap((match, at): [string, string][] => {
    const value = tidy(text.slice(match.index + match[0].length, matches[at + 1]?.index ?? text.length));
    const key = slotOf[match.groups?.['label'] ?? ''];
    return key === undefined || value === '' ? [] : [[key, value]];
  });
  return Object.fromEntries(entries);
}
