import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ItemChanges } from '../cells/cell-value.ts';
import { growingColumns } from './growing-notes.ts';

/** An item with what somebody typed in it; marks are the server's, who has judged nothing of it yet. */
export function withTyped(list: ListDeclaration, item: ShownItem, changes: ItemChanges | undefined): ShownItem {
  if (changes === undefined) return item;
  const growing = growingColumns(list);
  const typed = Object.fromEntries(
    Object.entries(changes).map(([name, value]) => [
      name,
      growing.has(name) ? [item.cells[name], value].filter(Boolean).join('\n') : (value ?? undefined),
    ]),
  );
  const isJudged = Object.keys(changes).some((name) => !isText(list, name));
  return {
    ...item,
    cells: { ...item.cells, ...typed },
    flaws: item.flaws.filter((flaw) => !(flaw.column in changes)),
    standing: isJudged ? { isOpen: item.standing.isOpen } : item.standing,
  };
}

const isText = ({ columns }: ListDeclaration, name: string): boolean => {
  const kind = columns[name]?.kind;
  return kind === 'text' || kind === 'note';
};
