import type { Route } from './route.ts';

const TEAMS_HOSTS = ['teams.microsoft.com', 'teams.cloud.microsoft'];

/** The place on this page that a Teams link points to; absent for any other address. */
export function routeOfDeepLink(address: string): Route | undefined {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !TEAMS_HOSTS.includes(url.hostname)) return undefined;
  const [kind, first, second] = url.pathname
    .replace(/^\/l\//, '')
    .split('/')
    .map(decodeURIComponent);
  switch (kind) {
    case 'entity':
      return tabRoute(contextOf(url));
    case 'channel':
      return first ? { screen: 'channel', channelId: first, pane: 'posts' } : undefined;
    case 'message':
      return first ? messageRoute(first, second) : undefined;
    case 'chat':
      return { screen: 'chat', pane: 'posts' };
    default:
      return undefined;
  }
}

function tabRoute(context: LinkContext): Route {
  const focus = context.subEntityId ? { focus: context.subEntityId } : {};
  return context.channelId
    ? { screen: 'channel', channelId: context.channelId, pane: 'tab', ...focus }
    : { screen: 'chat', pane: 'tab', ...focus };
}

function messageRoute(conversationId: string, messageId: string | undefined): Route {
  const focus = messageId ? { focus: messageId } : {};
  return conversationId.startsWith('19:')
    ? { screen: 'channel', channelId: conversationId, pane: 'posts', ...focus }
    : { screen: 'chat', pane: 'posts', ...focus };
}

interface LinkContext {
  readonly channelId?: string;
  readonly subEntityId?: string;
}

function contextOf(url: URL): LinkContext {
  try {
    const context: unknown = JSON.parse(url.searchParams.get('context') ?? '{}');
    return { ...textField(context, 'channelId'), ...textField(context, 'subEntityId') };
  } catch {
    // A link with a broken context still opens the app, as in Teams.
    return {};
  }
}

function textField<K extends string>(value: unknown, key: K): { readonly [P in K]?: string } {
  const field = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
  return typeof field === 'string' ? ({ [key]: field } as { [P in K]: string }) : {};
}
