/** Which part of Spil a place shows: the messages or the tab. */
export type Pane = 'posts' | 'tab';

/** Where somebody is on the page. */
export type Route =
  | { readonly screen: 'teams' }
  | { readonly screen: 'channel'; readonly channelId: string; readonly pane: Pane; readonly focus?: string }
  | { readonly screen: 'chat'; readonly pane: Pane; readonly focus?: string }
  | { readonly screen: 'activity' }
  | { readonly screen: 'mail'; readonly mailId?: string };

/** Reads a place from the part of the address behind the #. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/, '').split('?');
  const [screen, first, second] = path.split('/').map(decoded);
  const focus = new URLSearchParams(query).get('focus') ?? undefined;
  if (screen === 'channel' && first) {
    return { screen, channelId: first, ...paneAndFocus(second, focus) };
  }
  if (screen === 'chat') return { screen, ...paneAndFocus(first, focus) };
  if (screen === 'activity') return { screen };
  if (screen === 'mail') return first ? { screen, mailId: first } : { screen };
  return { screen: 'teams' };
}

/** Writes a place as the part of the address from the #. */
export function hashOf(route: Route): string {
  switch (route.screen) {
    case 'channel':
      return `#/channel/${encodeURIComponent(route.channelId)}/${route.pane}${focusQuery(route.focus)}`;
    case 'chat':
      return `#/chat/${route.pane}${focusQuery(route.focus)}`;
    case 'mail':
      return route.mailId === undefined ? '#/mail' : `#/mail/${encodeURIComponent(route.mailId)}`;
    case 'activity':
    case 'teams':
      return `#/${route.screen}`;
  }
}

function paneAndFocus(pane: string | undefined, focus: string | undefined): { pane: Pane; focus?: string } {
  return { pane: pane === 'tab' ? 'tab' : 'posts', ...(focus === undefined ? {} : { focus }) };
}

function focusQuery(focus: string | undefined): string {
  return focus === undefined ? '' : `?focus=${encodeURIComponent(focus)}`;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    // A hand-typed address may hold a loose percent sign.
    return part;
  }
}
