import { languages, projectRoleNames, weekdays } from '../domain/values/project-vocabulary.ts';
import { boolean, choice, note, people, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Project settings: one item per project code; an empty cell means the default. */
export const projectSettingsList = defineList({
  name: 'ProjectSettings',
  label: { nl: 'Projectinstellingen', en: 'Project settings' },
  columns: {
    Title: text({ label: { nl: 'Project', en: 'Project' }, required: 'always' }),
    DigestDay: choice({ label: { nl: 'Dag weekbericht', en: 'Digest day' }, choices: weekdays, default: 'Monday' }),
    DigestTime: text({ label: { nl: 'Tijd weekbericht', en: 'Digest time' }, maxLength: 5 }),
    ReminderTime: text({ label: { nl: 'Tijd herinnering', en: 'Reminder time' }, maxLength: 5 }),
    QuietFrom: text({ label: { nl: 'Stil vanaf', en: 'Quiet from' }, maxLength: 5 }),
    QuietTo: text({ label: { nl: 'Stil tot', en: 'Quiet to' }, maxLength: 5 }),
    GoodFridayOff: boolean({ label: { nl: 'Goede Vrijdag vrij', en: 'Good Friday off' }, default: false }),
    LocalClosingDays: note({ label: { nl: 'Lokale sluitingsdagen', en: 'Local closing days' } }),
    ExtraClosedDates: note({ label: { nl: 'Extra gesloten dagen', en: 'Extra closed dates' } }),
    IncludeCommunication: boolean({
      label: { nl: 'Communicatie als aspect', en: 'Communication as aspect' },
      default: false,
    }),
    BeforeMeansPreviousDay: boolean({
      label: { nl: '‘Voor’ is de dag ervoor', en: '‘Before’ is the day before' },
      default: false,
    }),
    AutoStatus: boolean({ label: { nl: 'Status automatisch', en: 'Automatic status' }, default: true }),
    DigestMailCopy: boolean({ label: { nl: 'Weekbericht ook per mail', en: 'Digest also by mail' }, default: true }),
    Deputies: people({ label: { nl: 'Vervangers', en: 'Deputies' } }),
    SupportLead: person({ label: { nl: 'Eerste ondersteuner', en: 'Support lead' } }),
    RiskDossierRole: choice({
      label: { nl: 'Beheerder risicodossier', en: 'Risk register keeper' },
      choices: projectRoleNames,
      default: 'ControlManager',
    }),
    Thresholds: note({ label: { nl: 'Drempels', en: 'Thresholds' } }),
    RuleOffsets: note({ label: { nl: 'Termijnen herinnering', en: 'Reminder offsets' } }),
    Language: choice({ label: { nl: 'Taal', en: 'Language' }, choices: languages, default: 'nl' }),
  },
});

export type ProjectSettings = Item<typeof projectSettingsList>;
