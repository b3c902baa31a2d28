import type { ItemId, ProjectCode } from '../src/domain/values/ids.ts';

/** A board of a project by its list's name, `Grotik` for the status; with an item that opens on it. */
export interface TabPlace {
  readonly board: string;
  readonly item?: ItemId;
}

/** The address that opens Spil's tab in Teams at a project, at a place in it when one is given. */
export type TabUrl = (project: ProjectCode, place?: TabPlace) => string;

/** Name of the personal tab in the app's manifest. */
const personalTab = 'home';

export const createTabUrl =
  (clientId: string): TabUrl =>
  (project, place) => {
    // The personal tab knows no project of its own, so its code comes first: RVB, RVB/Grotik, RVB/Actions/12.
    const parts = [project, ...(place === undefined ? [] : [place.board, place.item ?? []].flat())];
    const context = encodeURIComponent(JSON.stringify({ subEntityId: parts.join('/') }));
    return `https://teams.microsoft.com/l/entity/${clientId}/${personalTab}?context=${context}`;
  };
