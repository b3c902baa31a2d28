import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Keeps the newest message in view, or the one that a link points to. */
export function useNewestInView(change: unknown, focus: string | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const scroller = place.current;
    if (!scroller) return;
    const asked = focus === undefined ? null : scroller.querySelector(`[data-activity="${CSS.escape(focus)}"]`);
    if (asked) asked.scrollIntoView({ block: 'center' });
    else scroller.scrollTop = scroller.scrollHeight;
  }, [change, focus]);
  // A card is drawn after its message arrived, and makes the list longer.
  useEffect(() => {
    const scroller = place.current;
    if (!scroller?.firstElementChild) return undefined;
    const observer = new ResizeObserver(() => {
      const fromEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
      if (fromEnd < scroller.clientHeight) scroller.scrollTop = scroller.scrollHeight;
    });
    observer.observe(scroller.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return place;
}
