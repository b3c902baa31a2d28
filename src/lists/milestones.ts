import { milestoneStatuses, phases } from '../domain/values/project-vocabulary.ts';
import { boolean, choice, day, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Mijlpalen: dated points with a baseline, a forecast, an actual. */
export const milestonesList = defineList({
  name: 'Milestones',
  label: { nl: 'Mijlpalen', en: 'Milestones' },
  prefix: 'MP',
  columns: {
    Title: text({ label: { nl: 'Mijlpaal', en: 'Milestone' }, required: 'always', minLength: 3 }),
    Phase: choice({ label: { nl: 'Fase', en: 'Phase' }, choices: phases, indexed: true }),
    BaselineDate: day({ label: { nl: 'Basisplanning', en: 'Baseline' }, required: 'always' }),
    ForecastDate: day({ label: { nl: 'Prognose', en: 'Forecast' }, required: 'always', indexed: true }),
    ActualDate: day({ label: { nl: 'Gerealiseerd', en: 'Actual' }, looksBack: true }),
    IsCritical: boolean({ label: { nl: 'Kritiek', en: 'Critical' }, default: false }),
    IsPhaseGate: boolean({ label: { nl: 'Faseovergang', en: 'Phase gate' }, default: false }),
    MilestoneOwner: person({ label: { nl: 'Verantwoordelijke', en: 'Owner' }, required: 'always', indexed: true }),
    MilestoneStatus: choice({
      label: { nl: 'Status', en: 'Status' },
      choices: milestoneStatuses,
      default: 'Planned',
      required: 'always',
      indexed: true,
    }),
  },
});

export type Milestone = Item<typeof milestonesList>;
