import { type KeyboardEvent, type MouseEvent, type RefObject, useMemo, useRef, useState } from 'react';
import type { GridProps } from './grid.tsx';
import type { GridActions } from './grid-context.tsx';
import { editedBy, isInGrid, pressedFocus } from './grid-events.ts';
import { focusAt, type GridFocus, positionOf, presentFocus, tabbedFocus } from './grid-focus.ts';
import { type GridSize, movedBy } from './grid-position.ts';
import { headerHeight, rowHeight } from './grid-styles.ts';
import { useFocusInPage } from './use-focus-in-page.ts';

export interface GridControl {
  readonly focus: GridFocus;
  readonly actions: GridActions;
  readonly focusHeader: (column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

interface Now {
  readonly props: GridProps;
  readonly ids: readonly number[];
  readonly focus: GridFocus;
  readonly size: GridSize;
}

/** Focus and keyboard of a grid: arrows move, F2 or Enter edits, Escape lets go, Tab moves on. */
export function useGridControl(props: GridProps, element: HTMLElement | null): GridControl {
  const [wanted, setFocus] = useState<GridFocus>({ item: undefined, column: 1 });
  const ids = useMemo(() => props.items.map((item) => item.id), [props.items]);
  const lastRow = useRef(0);
  const focus = presentFocus(wanted, { ids, columns: props.columns.length, lastRow: lastRow.current });
  lastRow.current = positionOf(focus, ids).row;
  const now: Now = { props, ids, focus, size: sizeOf(props, element) };
  const latest = useRef(now);
  latest.current = now;
  const takesFocus = useRef(false);
  useFocusInPage(focus, takesFocus, element, ids);

  const moveTo = (next: GridFocus | undefined, event?: KeyboardEvent): void => {
    if (next === undefined) return;
    event?.preventDefault();
    takesFocus.current = true;
    setFocus(next);
  };
  const actions = useActions(props, latest, (to) => {
    const here: GridFocus = { item: focus.item, column: focus.column };
    if (to === 'elsewhere') setFocus(here);
    else moveTo(to === 'stay' ? here : tabbedFocus(here, ids, now.size, to === 'back'));
  });

  return {
    focus,
    actions,
    onKeyDown: (event) => moveTo(keyedFocus(event, now), event),
    onClick: (event) => moveTo(pressedFocus(event, focus, props)),
    focusHeader: (column) => setFocus({ item: undefined, column }),
  };
}

function keyedFocus(event: KeyboardEvent, { props, ids, focus, size }: Now): GridFocus | undefined {
  if (focus.editing !== undefined || !isInGrid(event)) return undefined;
  const to = movedBy(event, positionOf(focus, ids), size);
  return to === undefined ? editedBy(event, focus, props) : focusAt(to, ids);
}

/** The same object as long as the list stays: rows that do not change are not drawn again. */
function useActions({ list }: GridProps, latest: RefObject<Now>, endEdit: GridActions['endEdit']): GridActions {
  const end = useRef(endEdit);
  end.current = endEdit;
  return useMemo(
    () => ({
      list,
      open: (item) => latest.current.props.onOpen(item),
      save: (item, column, value) => latest.current.props.onSave(item, column, value),
      endEdit: (to) => end.current(to),
    }),
    [list, latest],
  );
}

const sizeOf = ({ items, columns }: GridProps, element: HTMLElement | null): GridSize => ({
  rows: items.length,
  columns: columns.length + 1,
  page: Math.max(1, Math.floor(((element?.clientHeight ?? 400) - headerHeight) / rowHeight) - 1),
});
