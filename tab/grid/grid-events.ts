import type { KeyboardEvent, MouseEvent } from 'react';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { GridColumn } from '../cells/grid-column.ts';
import type { GridFocus } from './grid-focus.ts';

export interface EditRules {
  readonly columns: readonly GridColumn[];
  readonly items: readonly Pick<ShownItem, 'id' | 'rights'>[];
}

const isSameCell = (a: GridFocus, b: GridFocus): boolean => a.item === b.item && a.column === b.column;

function mayEdit({ item, column: index }: GridFocus, { columns, items }: EditRules): boolean {
  const [column, rights] = [columns[index - 1], items.find(({ id }) => id === item)?.rights];
  return column?.isEditable === true && rights?.mayChange === true && rights.frozen?.includes(column.name) !== true;
}

/** Popovers that a cell opens are children for React, not for the page: their events are not the grid's. */
export const isInGrid = ({ target, currentTarget }: KeyboardEvent | MouseEvent): boolean =>
  target instanceof Element && currentTarget.contains(target);

/** The cell that a press lands in, if any. */
function pressedCell(event: MouseEvent): GridFocus | undefined {
  const { target } = event;
  const cell = target instanceof Element && isInGrid(event) ? target.closest<HTMLElement>('[data-item]') : null;
  return cell === null ? undefined : { item: Number(cell.dataset['item']), column: Number(cell.dataset['column']) };
}

/** What a press does: the first one on a cell takes it, a second one edits it. */
export function pressedFocus(event: MouseEvent, focus: GridFocus, rules: EditRules): GridFocus | undefined {
  const pressed = pressedCell(event);
  if (pressed === undefined || (focus.editing !== undefined && isSameCell(pressed, focus))) return undefined;
  const isSecond = event.detail > 1 || isSameCell(pressed, focus);
  return isSecond && mayEdit(pressed, rules) ? { ...pressed, editing: {} } : pressed;
}

/** The editing that a key starts, if any: F2, Enter, or simply typing. */
export function editedBy(event: KeyboardEvent, focus: GridFocus, rules: EditRules): GridFocus | undefined {
  if (!mayEdit(focus, rules) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key === 'F2' || event.key === 'Enter') return { ...focus, editing: {} };
  const takesText = rules.columns[focus.column - 1]?.column.kind !== 'day';
  const isTyped = event.key.length === 1 && event.key !== ' ' && takesText;
  return isTyped ? { ...focus, editing: { typed: event.key } } : undefined;
}
