import { routeOfDeepLink } from './deep-link.ts';
import { goTo } from './use-route.ts';

/** Opens a Teams link on this page and any other address in a new window. False when it is no address. */
export function openAddress(address: string): boolean {
  const route = routeOfDeepLink(address);
  if (route) {
    goTo(route);
    return true;
  }
  if (!URL.canParse(address) || !['https:', 'http:', 'mailto:'].includes(new URL(address).protocol)) return false;
  window.open(address, '_blank', 'noopener');
  return true;
}
