import { useDeferredValue, useEffect, useMemo, useRef } from 'react';
import type { Item } from '../../src/lists/list.ts';
import type { GridView } from '../grid/grid-view.ts';
import { createSearchText } from '../grid/search-text.ts';
import { visibleItems } from '../grid/visible-items.ts';
import { type BoardList, declarationOf } from '../lists/board-list.ts';
import { passesQuickFilter, quickFiltersOf } from '../lists/quick-filters.ts';
import { shownValue } from '../marks/shown-value.ts';
import { useWords } from '../words/words-context.tsx';
import { useAnnounce } from './announcer.tsx';
import { useProjectHere } from './project-context.tsx';

/** What a view leaves of a list; says the number when the person asked for another view. */
export function useVisibleItems(list: BoardList, items: readonly Item[], view: GridView): readonly Item[] {
  const { project, calendar, reading } = useProjectHere();
  const asked = useDeferredValue(view);
  const searchText = useMemo(
    () => createSearchText(declarationOf[list], reading, (item, column) => shownValue(list, item, column)),
    [list, reading],
  );
  const visible = useMemo(() => {
    const asker = { today: project.today, calendar, me: project.me.id };
    const quickFilters = Object.fromEntries(
      quickFiltersOf[list].map((name) => [name, (item: Item) => passesQuickFilter(name, list, item, asker)]),
    );
    const valueOf = (item: Item, column: string) => shownValue(list, item, column);
    return visibleItems({ items, list: declarationOf[list], view: asked, reading, quickFilters, valueOf, searchText });
  }, [list, items, asked, project.today, project.me.id, calendar, reading, searchText]);
  useAnnouncedCount(list, visible.length, asked);
  return visible;
}

function useAnnouncedCount(list: BoardList, count: number, view: GridView): void {
  const { t } = useWords();
  const announce = useAnnounce();
  const said = useRef(view);
  useEffect(() => {
    if (said.current === view) return;
    said.current = view;
    announce(t(`tab.list.${list}.count`, { count }));
  }, [view, list, count, t, announce]);
}
