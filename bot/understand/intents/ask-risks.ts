import { draft, type Rule, slot, sure } from '../draft.ts';
import { findRefs, firstOf } from '../refs/find-refs.ts';
import { word } from '../words/any-of.ts';
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
  const light = lightIn(folded);
  const band = light === 'Red' ? 'red' : light === 'Amber' ? 'amber' : light === 'Green' ? 'green' : undefined;
  return draft(
    {
      kind: 'risk.list',
      ...slot('band', band),
      ...slot('type', opportunities.test(folded) ? 'Opportunity' : undefined),
      ...slot('review', review.test(folded) ? true : undefined),
    },
    [],
  );
};

const opens = new RegExp(
  `^(?:(?:toon|laat|geef|lijst|bekijk|show|list|give|see|view|alle|all|rode|oranje|gele|groene|red|amber|green|open|de|het|the|mijn|my|onze|our)\\s+){0,4}(?:zien\\s+)?(?:${risksNoun}|${opportunitiesNoun})`,
);
