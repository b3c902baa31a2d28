import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

const SPACE_ABOVE_PX = 12;

/** Keeps the newest message in view, or the one that a link points to, until somebody scrolls away. */
export function useNewestInView(change: unknown, focus: string | undefined): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => (place.current ? follow(place.current, focus) : undefined), [change, focus]);
  return place;
}

function follow(scroller: HTMLElement, focus: string | undefined): () => void {
  let isFollowing = true;
  const stop = () => {
    isFollowing = false;
  };
  // A card is drawn after its message arrived, and makes the list longer.
  const observer = new ResizeObserver(() => isFollowing && showNewest(scroller, focus));
  if (scroller.firstElementChild) observer.observe(scroller.firstElementChild);
  const scrolling = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;
  for (const type of scrolling) scroller.addEventListener(type, stop, { passive: true });
  return () => {
    observer.disconnect();
    for (const type of scrolling) scroller.removeEventListener(type, stop);
  };
}

function showNewest(scroller: HTMLElement, focus: string | undefined): void {
  const asked = focus === undefined ? null : scroller.querySelector(`[data-activity="${CSS.escape(focus)}"]`);
  const newest = asked ?? [...scroller.querySelectorAll('.message')].at(-1);
  if (!newest) return;
  const top = scroller.scrollTop + newest.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  // The end, yet never past the start of what is new: a long card is read from its top.
  scroller.scrollTop = Math.min(asked ? top - SPACE_ABOVE_PX : scroller.scrollHeight, top - SPACE_ABOVE_PX);
}
