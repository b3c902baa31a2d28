import { projectRoleNames, supportLevels } from '../domain/values/project-vocabulary.ts';
import { choice, day, person, text } from './column.ts';
import { defineList, type Item } from './list.ts';

/** Rollen: who fills which role in which period; an empty person is a vacancy. */
export const projectRolesList = defineList({
  name: 'ProjectRoles',
  label: { nl: 'Rollen', en: 'Roles' },
  columns: {
    Title: text({ label: { nl: 'Omschrijving', en: 'Description' } }),
    Role: choice({ label: { nl: 'Rol', en: 'Role' }, choices: projectRoleNames, required: 'always', indexed: true }),
    Person: person({ label: { nl: 'Persoon', en: 'Person' }, required: 'sometimes', indexed: true }),
    FromDate: day({ label: { nl: 'Van', en: 'From' } }),
    ToDate: day({ label: { nl: 'Tot', en: 'Until' } }),
    SupportLevel: choice({ label: { nl: 'Niveau', en: 'Level' }, choices: supportLevels, required: 'sometimes' }),
  },
});

export type ProjectRole = Item<typeof projectRolesList>;
