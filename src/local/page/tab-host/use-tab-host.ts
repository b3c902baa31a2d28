import { useEffect, useId, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { fetchTabToken } from '../api/sign-in.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { usePreferences } from '../preferences/use-preferences.ts';
import { openAddress } from '../routes/open-address.ts';
import { goTo } from '../routes/use-route.ts';
import { useLocale } from '../words/use-words.ts';
import { tabContext } from './tab-context.ts';
import { createTabConversation } from './tab-conversation.ts';
import type { TabConversation } from './tab-conversation.ts';
import type { TabFrameProps } from './tab-frame.tsx';
import type { PickRequest, PickedPerson, TabHost } from './tab-host.ts';
import { tabLink } from './tab-link.ts';

/** A picker that the tab opened. */
export interface Picking {
  readonly request: PickRequest;
  readonly finish: (picked: readonly PickedPerson[] | undefined) => void;
}

export interface HostedTab {
  readonly state: 'loading' | 'slow' | 'ready' | 'failed';
  readonly reason?: string | undefined;
  readonly picking?: Picking | undefined;
  readonly sharing?: { readonly address: string; readonly close: () => void } | undefined;
}

/** A tab that says nothing for so long is probably not there. */
const SLOW_MS = 8000;

/** Is Teams for one frame: answers what the tab asks, and tells it when the theme changes. */
export function useTabHost(frame: RefObject<HTMLIFrameElement | null>, props: TabFrameProps): HostedTab {
  const [tab, setTab] = useState<HostedTab>({ state: 'loading' });
  const change = (changed: Partial<HostedTab>) => setTab((before) => ({ ...before, ...changed }));
  const host = useHost(props, change);
  const newest = useRef(host);
  newest.current = host;
  const conversation = useRef<TabConversation>(undefined);
  const { origin } = new URL(props.page.contentUrl);
  useEffect(() => {
    const window_ = () => frame.current?.contentWindow ?? null;
    const started = createTabConversation({ window: window_, origin }, () => newest.current);
    conversation.current = started;
    const receive = (event: MessageEvent) => void started.receive(event);
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [frame, origin]);
  useSlowness(setTab);
  useThemeNews(tab.state === 'ready', (theme) => conversation.current?.tell('themeChange', [theme]));
  return tab;
}

// A tab reads the theme itself when it starts; before that there is nobody to tell.
function useThemeNews(isReady: boolean, tell: (theme: string) => void): void {
  const { theme } = usePreferences().preferences;
  const known = useRef(theme);
  useEffect(() => {
    if (!isReady || known.current === theme) return;
    known.current = theme;
    tell(theme);
  });
}

function useSlowness(setTab: (next: (before: HostedTab) => HostedTab) => void): void {
  useEffect(() => {
    const timer = setTimeout(
      () => setTab((before) => (before.state === 'loading' ? { ...before, state: 'slow' } : before)),
      SLOW_MS,
    );
    return () => clearTimeout(timer);
  }, [setTab]);
}

function useHost(props: TabFrameProps, change: (changed: Partial<HostedTab>) => void): TabHost {
  const { me, tenant } = useLocalWorld();
  const { theme } = usePreferences().preferences;
  const locale = useLocale();
  const sessionId = useId();
  const { page, channel, focus } = props;
  const linkTo = (subEntityId: string, label: string) =>
    tabLink({ appId: tenant.apps.spil, entityId: page.entityId, subEntityId, label, channelId: channel?.id });
  return {
    context: () =>
      tabContext({
        person: me,
        tenantId: tenant.tenantId,
        appId: tenant.apps.spil,
        locale,
        theme,
        entityId: page.entityId,
        sessionId,
        subEntityId: focus,
        channel,
      }),
    token: () => fetchTabToken(me.id),
    pickPeople: (request) =>
      new Promise((resolve) => {
        const finish: Picking['finish'] = (picked) => {
          change({ picking: undefined });
          resolve(picked);
        };
        change({ picking: { request, finish } });
      }),
    openLink: openAddress,
    navigate: ({ channelId, subPageId }) => goTo(tabRoute(channelId ?? channel?.id, subPageId)),
    openChat: () => goTo({ screen: 'chat', pane: 'posts' }),
    shareLink: ({ subPageId, label }) =>
      change({ sharing: { address: linkTo(subPageId, label), close: () => change({ sharing: undefined }) } }),
    tabState: (state, reason) => change(state === 'failed' ? { state, reason } : { state: 'ready' }),
  };
}

function tabRoute(channelId: string | undefined, focus: string | undefined) {
  const at = focus === undefined ? {} : { focus };
  return channelId === undefined
    ? ({ screen: 'chat', pane: 'tab', ...at } as const)
    : ({ screen: 'channel', channelId, pane: 'tab', ...at } as const);
}
