import { attitudes, rings, stakeholderRoles } from '../domain/values/project-vocabulary.ts';
import { choice, choices, day, note, number, person, text } from './column.ts';
import { defineList } from './list.ts';

/** Krachtenveld: organisations or groups with an interest, never private data of residents. */
export const stakeholdersList = defineList({
  name: 'Stakeholders',
  label: { nl: 'Krachtenveld', en: 'Stakeholders' },
  columns: {
    Title: text({ label: { nl: 'Partij', en: 'Party' }, required: 'always', minLength: 2 }),
    ContactText: text({ label: { nl: 'Contact', en: 'Contact' } }),
    InterestText: note({ label: { nl: 'Belang', en: 'Interest' }, required: 'always' }),
    Attitude: choice({ label: { nl: 'Houding', en: 'Attitude' }, choices: attitudes, required: 'always' }),
    StakeholderRole: choices({ label: { nl: 'Rol', en: 'Role' }, choices: stakeholderRoles, required: 'always' }),
    InterestLevel: number({
      label: { nl: 'Mate van belang', en: 'Level of interest' },
      required: 'always',
      whole: true,
      min: 1,
      max: 5,
    }),
    InfluenceLevel: number({
      label: { nl: 'Mate van invloed', en: 'Level of influence' },
      required: 'always',
      whole: true,
      min: 1,
      max: 5,
    }),
    Ring: choice({ label: { nl: 'Ring van invloed', en: 'Ring' }, choices: rings, required: 'always', indexed: true }),
    StrategyText: note({ label: { nl: 'Strategie', en: 'Strategy' } }),
    AccountOwner: person({ label: { nl: 'Aanspreekpunt', en: 'Contact person' }, required: 'always', indexed: true }),
    ReviewDate: day({ label: { nl: 'Herhalen op', en: 'Repeat on' }, required: 'always', indexed: true }),
  },
});
