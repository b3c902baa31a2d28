import {
  collaborationForms,
  leadingParties,
  phases,
  projectStates,
  projectTypes,
  workForms,
} from '../domain/values/project-vocabulary.ts';
import { choice, note, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Projectkaart: the one item that describes the project itself. */
export const projectCardList = defineList({
  name: 'ProjectCard',
  label: { nl: 'Projectkaart', en: 'Project card' },
  columns: {
    Title: text({ label: { nl: 'Projectnaam', en: 'Project name' }, required: 'always', minLength: 3 }),
    ProjectCode: text({
      label: { nl: 'Projectcode', en: 'Project code' },
      required: 'always',
      unique: true,
      indexed: true,
      maxLength: 20,
    }),
    Phase: choice({ label: { nl: 'Fase', en: 'Phase' }, choices: phases, required: 'always', indexed: true }),
    ProjectState: choice({
      label: { nl: 'Toestand', en: 'State' },
      choices: projectStates,
      default: 'Running',
      required: 'always',
      indexed: true,
    }),
    WorkForm: choice({ label: { nl: 'Werkvorm', en: 'Work form' }, choices: workForms, required: 'always' }),
    ProjectType: choice({
      label: { nl: 'Projecttype', en: 'Project type' },
      choices: projectTypes,
      required: 'always',
      indexed: true,
    }),
    LeadingParty: choice({
      label: { nl: 'Leidende partij', en: 'Leading party' },
      choices: leadingParties,
      required: 'always',
    }),
    CollaborationForm: choice({
      label: { nl: 'Samenwerkingsvorm', en: 'Collaboration form' },
      choices: collaborationForms,
    }),
    DesiredForm: choice({ label: { nl: 'Gewenste vorm', en: 'Desired form' }, choices: collaborationForms }),
    ChallengeName: text({ label: { nl: 'Opgave', en: 'Challenge' }, indexed: true }),
    ProgrammeName: text({ label: { nl: 'Programma', en: 'Programme' }, indexed: true }),
    Municipality: text({ label: { nl: 'Gemeente', en: 'Municipality' } }),
    LeadChallenge: note({ label: { nl: 'Leidende opgave', en: 'Leading challenge' }, required: 'sometimes' }),
    PriorityCriteria: note({ label: { nl: 'Prioriteiten', en: 'Priorities' }, required: 'sometimes' }),
    WhoDecides: note({ label: { nl: 'Wie beslist', en: 'Who decides' }, required: 'sometimes' }),
    Frames: note({ label: { nl: 'Kaders', en: 'Frames' }, required: 'sometimes' }),
    PhysicalSocial: note({ label: { nl: 'Fysiek en sociaal', en: 'Physical and social' }, required: 'sometimes' }),
    ParticipationRole: note({ label: { nl: 'Rol van participatie', en: 'Participation' }, required: 'sometimes' }),
  },
});

export type ProjectCard = Item<typeof projectCardList>;
