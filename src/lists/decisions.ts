import { decisionEnds } from '../domain/values/end-states.ts';
import { decisionLevels, decisionStatuses, executionStatuses } from '../domain/values/vocabulary.ts';
import { choice, currency, day, lookup, note, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Besluiten: what was proposed, who decided it, why. */
export const decisionsList = defineList({
  name: 'Decisions',
  label: { nl: 'Besluiten', en: 'Decisions' },
  prefix: 'B',
  standing: { status: 'DecisionStatus', owner: 'ProposedBy', due: 'NeededBy', ended: decisionEnds },
  columns: {
    Title: text({ label: { nl: 'Besluit', en: 'Decision' }, required: 'always', minLength: 10 }),
    DecisionText: note({ label: { nl: 'Volledige tekst', en: 'Full text' } }),
    Rationale: note({ label: { nl: 'Onderbouwing', en: 'Rationale' }, required: 'sometimes' }),
    Alternatives: note({ label: { nl: 'Afgewogen alternatieven', en: 'Alternatives' } }),
    DecisionLevel: choice({
      label: { nl: 'Gremium', en: 'Body' },
      choices: decisionLevels,
      default: 'ProjectTeam',
      required: 'always',
      indexed: true,
    }),
    DecisionStatus: choice({
      label: { nl: 'Status', en: 'Status' },
      choices: decisionStatuses,
      default: 'Proposed',
      required: 'always',
      indexed: true,
    }),
    ProposedBy: person({ label: { nl: 'Ingebracht door', en: 'Proposed by' }, required: 'always' }),
    DecidedBy: text({ label: { nl: 'Besloten door', en: 'Decided by' }, required: 'sometimes' }),
    NeededBy: day({ label: { nl: 'Nodig vóór', en: 'Needed by' }, indexed: true }),
    DecidedOn: day({
      label: { nl: 'Datum besluit', en: 'Decided on' },
      required: 'sometimes',
      indexed: true,
      looksBack: true,
    }),
    ExecutionStatus: choice({
      label: { nl: 'Uitvoering', en: 'Execution' },
      choices: executionStatuses,
      default: 'NotApplicable',
      indexed: true,
    }),
    FinancialImpact: currency({ label: { nl: 'Financieel gevolg', en: 'Financial impact' } }),
    ReplacesRef: lookup({ label: { nl: 'Vervangt besluit', en: 'Replaces' }, list: 'Decisions' }),
    ArchivedOn: day({ label: { nl: 'Gearchiveerd op', en: 'Archived on' }, looksBack: true }),
    ProgressNotes: note({ label: { nl: 'Voortgang', en: 'Progress notes' }, grows: true }),
  },
});

export type Decision = Item<typeof decisionsList>;
