import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import type { WordKey } from '../../src/words/translate.ts';
import { type GridColumn, hasOwnField } from '../cells/grid-column.ts';

/** Why a cell of the grid is read only, as a text about the item's `number`; undefined when it is not. */
export function readOnlyReason(
  { name, column, isEditable }: Pick<GridColumn, 'name' | 'column' | 'isEditable'>,
  { rights }: Pick<ShownItem, 'rights'>,
  { mayWrite }: Pick<ProjectAnswer['me'], 'mayWrite'>,
): WordKey | undefined {
  if (column.kind === 'calculated') return 'fields.readOnly.calculated';
  if (column.setBy === 'app') return 'fields.readOnly.bySpil';
  if (!mayWrite) return 'fields.readOnly.guest';
  if (!rights.mayChange) return 'fields.readOnly.notYours';
  if (rights.frozen?.includes(name) === true) return 'fields.readOnly.frozen';
  if (hasOwnField(column)) return 'fields.readOnly.inPanel';
  return isEditable ? undefined : 'fields.readOnly.inSharePoint';
}
