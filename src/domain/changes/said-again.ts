import { changesAnything } from './same-cell.ts';

/**
 * Whether somebody says again what is so already, such as by a second press: the reason that comes with it is a reason
 * for nothing. A remark without any change is a note of its own.
 */
export const isSaidAgain = (cells: object, asked: object): boolean =>
  Object.keys(asked).length > 0 && !changesAnything(cells, asked);
