import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { GridView } from '../view/grid-view.ts';
import { createSearchText } from '../view/search-text.ts';
import { visibleItems } from '../view/visible-items.ts';
import type { Board } from '../boards/board.ts';
import { passesQuickFilter } from '../boards/quick-filters.ts';
import { shownValue } from '../cells/shown-value.ts';
import { useWords } from '../words/words-context.tsx';
import { useAnnounce } from '../frame/announcer.tsx';
import { useProjectHere } from '../project/project-context.tsx';

/** What a view leaves of a list; says the number when the person asked for another view. */
export function useVisibleItems(board: Board, items: readonly ShownItem[], view: GridView): readonly ShownItem[] {
  const { project, reading } = useProjectHere();
  const { list } = board;
  const asked = useDeferredValue(view);
  const searchText = useMemo(
    () => createSearchText(list, reading, (item, column) => shownValue(list, item, column)),
    [list, reading],
  );
  const visible = useMemo(() => {
    const quickFilters = Object.fromEntries(
      board.quickFilters.map((name) => [name, (item: ShownItem) => passesQuickFilter(name, list, item, project.me.id)]),
    );
    const valueOf = (item: ShownItem, column: string) => shownValue(list, item, column);
    return visibleItems({ items, list, view: asked, reading, quickFilters, valueOf, searchText });
  }, [board, list, items, asked, project.me.id, reading, searchText]);
  useAnnouncedCount(board, visible.length, asked);
  return visible;
}

function useAnnouncedCount({ words }: Board, count: number, view: GridView): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const said = useRef(view);
  useEffect(() => {
    if (said.current === view) return;
    said.current = view;
    announce(t(`tab.list.${words}.count`, { count }));
  }, [view, words, count, t, announce]);
}
