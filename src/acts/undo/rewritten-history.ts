import { frozenColumns } from '../../domain/decisions/frozen-columns.ts';
import { decisionsList } from '../../lists/decisions.ts';
import { isEnded } from '../../lists/is-ended.ts';
import type { Cells, ListDeclaration } from '../../lists/list.ts';
import { isSameCell } from '../../domain/changes/same-cell.ts';

/**
 * The columns that taking a write back would empty again although what was decided stands: filling them in afterwards
 * is done once. Taking back the taking of a decision itself is another matter.
 */
export function rewrittenHistory(
  list: ListDeclaration,
  before: Cells<ListDeclaration>,
  after: Cells<ListDeclaration>,
): readonly string[] {
  if (list.name !== decisionsList.name) return [];
  if (!isEnded(list, { cells: before }) || !isEnded(list, { cells: after })) return [];
  return frozenColumns.filter((column) => !isSameCell(before[column], after[column]));
}
