import { type BoardList, isBoardList } from '../lists/board-list.ts';

/** What a deep link points at: a board, or one item of a list. */
export interface SubPage {
  readonly board: BoardList | 'Grotik';
  readonly item?: number;
}

/** Reads the sub-page id of a deep link: `Actions`, `Actions/12`, `Grotik`. */
export function parseSubPage(id: string | undefined): SubPage | undefined {
  const [board = '', item = ''] = (id ?? '').split('/');
  if (board === 'Grotik') return { board };
  if (!isBoardList(board)) return undefined;
  return /^[1-9]\d*$/.test(item) ? { board, item: Number(item) } : { board };
}
