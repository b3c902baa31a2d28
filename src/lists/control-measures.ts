import { measureEnds } from '../domain/values/end-states.ts';
import { measureKinds, measureStatuses } from '../domain/values/vocabulary.ts';
import { choice, currency, day, lookup, lookups, note, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Beheersmaatregelen: what the project does about a risk. */
export const controlMeasuresList = defineList({
  name: 'ControlMeasures',
  label: { nl: 'Beheersmaatregelen', en: 'Control measures' },
  prefix: 'M',
  standing: { status: 'MeasureStatus', owner: 'MeasureOwner', due: 'DueDate', ended: measureEnds },
  columns: {
    Title: text({ label: { nl: 'Maatregel', en: 'Measure' }, required: 'always', minLength: 3 }),
    RiskRef: lookup({ label: { nl: 'Risico', en: 'Risk' }, list: 'Risks', required: 'always', indexed: true }),
    MeasureKind: choice({ label: { nl: 'Soort', en: 'Kind' }, choices: measureKinds, default: 'Preventive' }),
    MeasureOwner: person({ label: { nl: 'Maatregelhouder', en: 'Measure owner' }, required: 'always', indexed: true }),
    MeasureStatus: choice({
      label: { nl: 'Status', en: 'Status' },
      choices: measureStatuses,
      default: 'New',
      required: 'always',
      indexed: true,
    }),
    DueDate: day({ label: { nl: 'Gereed op', en: 'Due date' }, required: 'always', indexed: true }),
    ActionRef: lookups({ label: { nl: 'Actie', en: 'Action' }, list: 'Actions' }),
    CostEstimate: currency({ label: { nl: 'Kosten', en: 'Cost' }, min: 0 }),
    ProgressNotes: note({ label: { nl: 'Voortgang', en: 'Progress notes' }, grows: true }),
  },
});

export type ControlMeasure = Item<typeof controlMeasuresList>;
