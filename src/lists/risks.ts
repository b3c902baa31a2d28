import { riskEnds } from '../domain/values/end-states.ts';
import {
  grotikAspects,
  responseStrategies,
  riskCategories,
  riskStatuses,
  riskTypes,
} from '../domain/values/vocabulary.ts';
import { calculated, choice, day, note, number, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

const { Risk: _, ...aspectsWithoutRisk } = grotikAspects;

/** Risico's: uncertain future events with cause, consequence, probability. */
export const risksList = defineList({
  name: 'Risks',
  label: { nl: "Risico's", en: 'Risks' },
  prefix: 'R',
  standing: { status: 'RiskStatus', owner: 'RiskOwner', due: 'ReviewDate', ended: riskEnds },
  columns: {
    Title: text({ label: { nl: 'Korte naam', en: 'Short name' }, required: 'always', minLength: 3 }),
    RiskType: choice({
      label: { nl: 'Type', en: 'Type' },
      choices: riskTypes,
      default: 'Threat',
      required: 'always',
      indexed: true,
    }),
    EventText: note({ label: { nl: 'Gebeurtenis', en: 'Event' }, required: 'always' }),
    CauseText: note({ label: { nl: 'Oorzaak', en: 'Cause' }, required: 'sometimes' }),
    ConsequenceText: note({ label: { nl: 'Gevolg', en: 'Consequence' }, required: 'always' }),
    RiskCategory: choice({ label: { nl: 'Invalshoek', en: 'Perspective' }, choices: riskCategories, indexed: true }),
    GrotikAspect: choice({ label: { nl: 'Raakt vooral', en: 'Mainly hits' }, choices: aspectsWithoutRisk }),
    Probability: number({
      label: { nl: 'Kans op optreden', en: 'Probability' },
      required: 'always',
      indexed: true,
      whole: true,
      min: 1,
      max: 5,
    }),
    Impact: number({
      label: { nl: 'Gevolgklasse', en: 'Impact' },
      required: 'always',
      indexed: true,
      whole: true,
      min: 1,
      max: 5,
    }),
    RiskScore: calculated({ label: { nl: 'Score', en: 'Score' }, formula: '=[Probability]*[Impact]', setBy: 'app' }),
    ResponseStrategy: choice({ label: { nl: 'Strategie', en: 'Strategy' }, choices: responseStrategies }),
    RiskOwner: person({ label: { nl: 'Risico-eigenaar', en: 'Risk owner' }, required: 'always', indexed: true }),
    RiskStatus: choice({
      label: { nl: 'Status', en: 'Status' },
      choices: riskStatuses,
      default: 'Open',
      required: 'always',
      indexed: true,
    }),
    ResidualProbability: number({
      label: { nl: 'Restkans', en: 'Residual probability' },
      required: 'sometimes',
      whole: true,
      min: 1,
      max: 5,
    }),
    ResidualImpact: number({
      label: { nl: 'Restgevolg', en: 'Residual impact' },
      required: 'sometimes',
      whole: true,
      min: 1,
      max: 5,
    }),
    ReviewDate: day({ label: { nl: 'Herbeoordelen op', en: 'Review date' }, required: 'always', indexed: true }),
    LastReviewedOn: day({ label: { nl: 'Laatst beoordeeld', en: 'Last reviewed' }, looksBack: true }),
    IdentifiedOn: day({ label: { nl: 'Gemeld op', en: 'Identified on' }, required: 'always', looksBack: true }),
    OccurredOn: day({ label: { nl: 'Opgetreden op', en: 'Occurred on' }, required: 'sometimes', looksBack: true }),
    ClosingReason: note({ label: { nl: 'Reden sluiten', en: 'Closing reason' }, required: 'sometimes' }),
  },
});

export type Risk = Item<typeof risksList>;
