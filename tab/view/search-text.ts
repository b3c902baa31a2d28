import { type ListDeclaration, visibleNumber } from '../../src/lists/list.ts';
import { fold } from '../../src/reading/text/fold.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { cellText } from '../cells/cell-text.ts';
import type { CellValue } from '../cells/cell-value.ts';
import type { Reading } from '../cells/reading.ts';

/** Gives everything that stands in an item as one folded text; written once for each version of it. */
export function createSearchText(
  list: ListDeclaration,
  reading: Reading,
  valueOf: (item: ShownItem, column: string) => CellValue,
): (item: ShownItem) => string {
  const written = new WeakMap<ShownItem, string>();
  const columns = Object.entries(list.columns).filter(([, column]) => column.hidden !== true);
  const write = (item: ShownItem): string => {
    const texts = columns.map(([name, column]) => cellText(column, valueOf(item, name), reading));
    return fold([visibleNumber(list, item.id), ...texts, ...item.flaws.map((flaw) => flaw.raw)].join('\n'));
  };
  return (item) => {
    const text = written.get(item) ?? write(item);
    written.set(item, text);
    return text;
  };
}

/** Whether all words that somebody searches for stand in a text, in any order. */
export const isFoundIn = (text: string, search: string): boolean =>
  fold(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
