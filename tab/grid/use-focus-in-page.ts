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
  useLayoutEffect(() => {
    if (!takesFocus.current || focus.editing !== undefined) return;
    takesFocus.current = false;
    const row = focus.item === undefined ? -1 : ids.indexOf(focus.item);
    keepRowInSight(element, row);
    element?.querySelector<HTMLElement>('[data-focused]')?.focus({ preventScroll: row >= 0 });
  }, [focus, takesFocus, element, ids]);
}

function keepRowInSight(element: HTMLElement | null, row: number): void {
  if (element === null || row < 0) return;
  const [top, bottom] = [row * rowHeight, (row + 1) * rowHeight];
  const seen = element.clientHeight - headerHeight;
  if (top < element.scrollTop) element.scrollTop = top;
  else if (bottom > element.scrollTop + seen) element.scrollTop = bottom - seen;
}
