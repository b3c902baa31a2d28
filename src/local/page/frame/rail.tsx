import { CounterBadge } from '@fluentui/react-components';
import {
  AlertFilled,
  AlertRegular,
  AppsListDetailFilled,
  AppsListDetailRegular,
  ChatFilled,
  ChatRegular,
  MailFilled,
  MailRegular,
  PeopleTeamFilled,
  PeopleTeamRegular,
} from '@fluentui/react-icons';
import type { FluentIcon } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { hashOf } from '../routes/route.ts';
import type { Route } from '../routes/route.ts';
import { useRoute } from '../routes/use-route.ts';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/nl.ts';
import { useUnread } from '../live/use-unread.ts';

type RailPlace = 'activity' | 'chat' | 'teams' | 'mail' | 'app';

interface RailItem {
  readonly place: RailPlace;
  readonly route: Route;
  readonly icon: FluentIcon;
  readonly activeIcon: FluentIcon;
}

const ITEMS: readonly RailItem[] = [
  { place: 'activity', route: { screen: 'activity' }, icon: AlertRegular, activeIcon: AlertFilled },
  { place: 'chat', route: { screen: 'chat', pane: 'posts' }, icon: ChatRegular, activeIcon: ChatFilled },
  { place: 'teams', route: { screen: 'teams' }, icon: PeopleTeamRegular, activeIcon: PeopleTeamFilled },
  { place: 'mail', route: { screen: 'mail' }, icon: MailRegular, activeIcon: MailFilled },
  {
    place: 'app',
    route: { screen: 'chat', pane: 'tab' },
    icon: AppsListDetailRegular,
    activeIcon: AppsListDetailFilled,
  },
];

/** The strip with which one moves between the parts of Teams. */
export function Rail(): ReactNode {
  const words = useWords();
  const active = placeOf(useRoute());
  const unread = useUnread(active);
  return (
    <nav className="rail" aria-label={words.rail.label}>
      <ul>
        {ITEMS.map((item) => (
          <RailLink key={item.place} item={item} isActive={item.place === active} unread={unread[item.place] ?? 0} />
        ))}
      </ul>
    </nav>
  );
}

function RailLink(props: { readonly item: RailItem; readonly isActive: boolean; readonly unread: number }): ReactNode {
  const { item, isActive, unread } = props;
  const words = useWords();
  const Icon = isActive ? item.activeIcon : item.icon;
  return (
    <li>
      <a href={hashOf(item.route)} className="rail-link" aria-current={isActive ? 'page' : undefined}>
        <span className="rail-icon">
          <Icon aria-hidden fontSize={24} />
          {unread > 0 && (
            <CounterBadge count={unread} size="small" color="danger" aria-label={unreadText(words, unread)} />
          )}
        </span>
        <span className="rail-text">{words.rail[item.place]}</span>
      </a>
    </li>
  );
}

function unreadText(words: Words, count: number): string {
  return words.rail.unread(count);
}

function placeOf(route: Route): RailPlace {
  if (route.screen === 'channel') return 'teams';
  if (route.screen === 'chat' && route.pane === 'tab') return 'app';
  return route.screen;
}
