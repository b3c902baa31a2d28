import type { PersonId } from '../domain/values/person.ts';
import type { ProjectLedger, Roster } from '../ports.ts';

/** Mail addresses as Teams gives them with a channel's members: no right to read the whole directory is needed. */
export const createAddressBook =
  (projects: Pick<ProjectLedger, 'projects'>, roster: Roster) =>
  async (person: PersonId): Promise<string | undefined> => {
    for (const project of await projects.projects()) {
      const members = await roster.membersOf(project);
      const found = members.ok ? members.value.find(({ id }) => id === person) : undefined;
      if (found !== undefined && found.mail !== '') return found.mail;
    }
    return undefined;
  };
