import type { ProjectCode } from '../src/domain/values/ids.ts';

/** The address that opens Spil's tab in Teams at a project. */
export type TabUrl = (project: ProjectCode) => string;

/** Name of the personal tab in the app's manifest. */
const personalTab = 'home';

export const createTabUrl =
  (clientId: string): TabUrl =>
  (project) => {
    const context = encodeURIComponent(JSON.stringify({ subEntityId: project }));
    return `https://teams.microsoft.com/l/entity/${clientId}/${personalTab}?context=${context}`;
  };
