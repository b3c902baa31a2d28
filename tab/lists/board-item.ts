import type { Action } from '../../src/lists/actions.ts';
import type { Decision } from '../../src/lists/decisions.ts';
import type { Item } from '../../src/lists/list.ts';
import type { Risk } from '../../src/lists/risks.ts';
import type { BoardList } from './board-list.ts';

/** An item with the list that it is of, so that the rules of that list can be asked. */
export type BoardItem =
  | { readonly list: 'Actions'; readonly item: Action }
  | { readonly list: 'Risks'; readonly item: Risk }
  | { readonly list: 'Decisions'; readonly item: Decision };

/** The server gave `item` as one of `list`: this is the only place where that is taken on trust. */
export const boardItem = (list: BoardList, item: Item): BoardItem => ({ list, item });
