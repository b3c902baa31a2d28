import { confirmStates, grotikAspects, lights, trends } from '../domain/values/vocabulary.ts';
import { choice, day, note, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** GROTIK-status: one light per project per ISO week per aspect. */
export const grotikStatusList = defineList({
  name: 'GrotikStatus',
  label: { nl: 'GROTIK-status', en: 'GROTIK status' },
  columns: {
    Title: text({ label: { nl: 'Sleutel', en: 'Key' }, required: 'always', unique: true, indexed: true }),
    WeekKey: text({ label: { nl: 'Week', en: 'Week' }, required: 'always', indexed: true, maxLength: 8 }),
    Aspect: choice({
      label: { nl: 'Aspect', en: 'Aspect' },
      choices: grotikAspects,
      required: 'always',
      indexed: true,
    }),
    ProposedLight: choice({
      label: { nl: 'Voorstel', en: 'Proposed light' },
      choices: lights,
      required: 'always',
      setBy: 'app',
    }),
    Light: choice({
      label: { nl: 'Vastgesteld', en: 'Confirmed light' },
      choices: lights,
      required: 'sometimes',
      indexed: true,
    }),
    Trend: choice({ label: { nl: 'Trend', en: 'Trend' }, choices: trends, required: 'always', setBy: 'app' }),
    ExplanationText: note({ label: { nl: 'Toelichting', en: 'Explanation' }, required: 'sometimes' }),
    CorrectiveText: note({ label: { nl: 'Bijsturing', en: 'Correction' }, required: 'sometimes' }),
    Evidence: note({
      label: { nl: 'Onderbouwende gegevens', en: 'Evidence' },
      required: 'always',
      setBy: 'app',
    }),
    ConfirmState: choice({
      label: { nl: 'Vaststelling', en: 'Confirmation' },
      choices: confirmStates,
      default: 'Proposal',
      required: 'always',
      indexed: true,
    }),
    Snapshot: note({ label: { nl: 'Momentopname', en: 'Snapshot' }, setBy: 'app' }),
    ConfirmedBy: person({ label: { nl: 'Vastgesteld door', en: 'Confirmed by' }, required: 'sometimes' }),
    ConfirmedOn: day({ label: { nl: 'Vastgesteld op', en: 'Confirmed on' }, required: 'sometimes', looksBack: true }),
  },
});

export type GrotikStatus = Item<typeof grotikStatusList>;
