import { useSyncExternalStore } from 'react';
import { hashOf, parseRoute } from './route.ts';
import type { Route } from './route.ts';

/** The place in the address bar, kept up to date. */
export function useRoute(): Route {
  return parseRoute(useSyncExternalStore(onHashChange, () => window.location.hash));
}

export function goTo(route: Route): void {
  window.location.hash = hashOf(route);
}

function onHashChange(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
