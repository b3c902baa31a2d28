import type { RiskType } from '../../../src/domain/values/vocabulary.ts';
import { type Rule, slot, sure } from '../draft.ts';
import { findRefs, firstOf } from '../refs/find-refs.ts';
import { word } from '../../../src/reading/text/any-of.ts';
import { opportunitiesNoun, reviewWord, risksNoun } from '../words/risk-words.ts';
import { lightIn } from './light-in.ts';

const nouns = word(`${risksNoun}|${opportunitiesNoun}`);
const opportunities = word(opportunitiesNoun);
const review = word(reviewWord);
const agenda = word('agendeer|agenderen|agenda|op\\s+de\\s+agenda|agendise');
const aboutOne = word('kans|gevolg|score|groot|waarom|hoe|probability|impact|likely|why|how');

/** "welke risico's zijn rood?", "welke kansen hebben we?", "hoe groot is de kans op R3?" */
export const askRisks: Rule = (sentence) => {
  const { folded, isQuestion } = sentence;
  const item = firstOf('R', findRefs(folded));
  if (item !== undefined) return isQuestion && aboutOne.test(folded) ? sure({ kind: 'risk.show', item }) : undefined;
  if (!nouns.test(folded)) return undefined;
  if (agenda.test(folded)) return sure({ kind: 'risk.agenda' });
  if (!isQuestion && !opens.test(folded)) return undefined;
  const type: RiskType | undefined = opportunities.test(folded) ? 'Opportunity' : undefined;
  const needsReview: true | undefined = review.test(folded) ? true : undefined;
  return sure({
    kind: 'risk.list',
    ...slot('band', bandIn(folded)),
    ...slot('type', type),
    ...slot('review', needsReview),
  });
};

const opens = new RegExp(
  `^(?:(?:toon|laat|geef|lijst|bekijk|show|list|give|see|view|alle|all|rode|oranje|gele|groene|red|amber|green|open|de|het|the|mijn|my|onze|our)\\s+){0,4}(?:zien\\s+)?(?:${risksNoun}|${opportunitiesNoun})`,
);

const bands = { Red: 'red', Amber: 'amber', Green: 'green', Grey: undefined } as const;

function bandIn(folded: string): 'red' | 'amber' | 'green' | undefined {
  const light = lightIn(folded);
  return light === undefined ? undefined : bands[light];
}
