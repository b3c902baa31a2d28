import { useEffect } from 'react';
import { routeOfDeepLink } from './deep-link.ts';
import { goTo } from './use-route.ts';

/** Opens every Teams link on this page here, instead of on the real Teams. */
export function useDeepLinks(): void {
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const anchor = event.target instanceof Element ? event.target.closest('a') : null;
      const route = anchor ? routeOfDeepLink(anchor.href) : undefined;
      if (!route) return;
      event.preventDefault();
      goTo(route);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, []);
}
