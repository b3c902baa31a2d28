import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import type { ProjectFacts } from '../../../src/domain/project-facts.ts';
import type { Occasion } from '../../../src/domain/reminders/occasion.ts';
import { occasionsDue } from '../../../src/domain/reminders/occasions.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { addDays, type Day, day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { type PersonRef, personId } from '../../../src/domain/values/person.ts';
import { type Action, actionsList } from '../../../src/lists/actions.ts';
import { type ProjectRole, projectRolesList } from '../../../src/lists/project-roles.ts';
import { itemOf } from '../item.ts';

export const someone = (name: string): PersonRef => ({ aad: personId(name), name });

export const everyone = new Set(['jan', 'noelle', 'aisha', 'daan', 'bjorn'].map(personId));

const role = (id: number, cells: ProjectRole['cells']) => itemOf(projectRolesList, id, cells);

const team = [
  role(1, { Role: 'ProjectManager', Person: someone('noelle') }),
  role(2, { Role: 'SupportProfessional', Person: someone('aisha'), SupportLevel: 'Medior' }),
  role(3, { Role: 'SupportProfessional', Person: someone('daan'), SupportLevel: 'Junior' }),
];

/** A project with a manager, two support professionals, nothing else. */
export const emptyProject: ProjectFacts = {
  code: projectCode('TST'),
  card: undefined,
  settings: defaultSettings,
  actions: [],
  risks: [],
  measures: [],
  decisions: [],
  roles: team,
  grotik: [],
  milestones: undefined,
  budgetLines: undefined,
};

/** Jan's action for Friday 6 November 2026, changed as a test needs. */
export const janAction = (cells: Action['cells'] = {}): Action =>
  itemOf(actionsList, 1, {
    Title: 'Proefsleuven graven',
    Owner: someone('jan'),
    DueDate: day('2026-11-06'),
    ActionStatus: 'InProgress',
    Priority: 'Normal',
    ...cells,
  });

export const due = (facts: ProjectFacts, from: string, today = from, roster = everyone): readonly Occasion[] =>
  occasionsDue({ facts, calendar: createCalendar(facts.settings), roster, from: day(from), today: day(today) });

/** Runs every day of a period on its own; one text per occasion. */
export function diary(facts: ProjectFacts, from: string, to: string, roster = everyone): readonly string[] {
  const lines: string[] = [];
  for (let today: Day = day(from); today <= to; today = addDays(today, 1)) {
    for (const { rule, recipient, offset } of due(facts, today, today, roster)) {
      lines.push(`${today} ${rule} ${offset} ${recipient}`);
    }
  }
  return lines;
}
