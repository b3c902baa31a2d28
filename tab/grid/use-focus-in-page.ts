import { type RefObject, useLayoutEffect } from 'react';
import type { GridFocus } from './grid-focus.ts';
import { headerHeight, rowHeight } from './grid-styles.ts';

/** Moves the page's own focus, with the scroll position, after a key or a press has moved the grid's. */
export function useFocusInPage(
  focus: GridFocus,
  takesFocus: RefObject<boolean>,
  element: HTMLElement | null,
  ids: readonly number[],
): void {
  // Asked while drawing: a focused row that disappears with this drawing would lose the focus to the page.
  const hadFocus = element?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) focusedCell(element)?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => {
    const isWanted = takesFocus.current;
    takesFocus.current = false;
    // An editor takes the focus itself.
    if (!isWanted || focus.editing !== undefined) return;
    const row = focus.item === undefined ? -1 : ids.indexOf(focus.item);
    keepRowInSight(element, row);
    focusedCell(element)?.focus({ preventScroll: row >= 0 });
  }, [focus, takesFocus, element, ids]);
}

const focusedCell = (element: HTMLElement | null): HTMLElement | null | undefined =>
  element?.querySelector<HTMLElement>('[data-focused]');

function keepRowInSight(element: HTMLElement | null, row: number): void {
  if (element === null || row < 0) return;
  const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight];
  const seen = element.clientHeight - headerHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + seen) element.scrollTop = bottom - seen;
}
