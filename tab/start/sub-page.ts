import { boardNamed } from '../boards/boards.ts';

/** A place within a project: a board, or one item of a list. */
export interface SubPage {
  /** Name of a list that has a board, or `Grotik`. */
  readonly board: string;
  readonly item?: number;
}

/** What a deep link points at; a link from a channel's own tab names no project. */
export interface LinkedPlace {
  readonly project: string | undefined;
  readonly subPage: SubPage | undefined;
}

const projectCode = /^[A-Za-z0-9-]{1,20}$/;

/** Reads the sub-page id of a deep link: `RVB`, `RVB/Grotik`, `RVB/Actions/12`, or without project `Actions/12`. */
export function parseSubPage(id: string | undefined): LinkedPlace {
  const [first = '', ...rest] = (id ?? '').split('/');
  if (isBoard(first)) return { project: undefined, subPage: subPageOf(first, rest[0]) };
  if (!projectCode.test(first)) return { project: undefined, subPage: undefined };
  return { project: first.toUpperCase(), subPage: subPageOf(rest[0], rest[1]) };
}

const isBoard = (name: string): boolean => name === 'Grotik' || boardNamed(name) !== undefined;

function subPageOf(board: string | undefined, item = ''): SubPage | undefined {
  if (board === undefined || !isBoard(board)) return undefined;
  return board !== 'Grotik' && /^[1-9]\d*$/.test(item) ? { board, item: Number(item) } : { board };
}

/** Where the tab opens: a tab of one project follows no link to another, the personal tab follows all. */
export function openingPlace(ownProject: string | undefined, linked: LinkedPlace): LinkedPlace {
  if (ownProject === undefined) return linked;
  const isElsewhere = linked.project !== undefined && linked.project !== ownProject.toUpperCase();
  return { project: ownProject, subPage: isElsewhere ? undefined : linked.subPage };
}
