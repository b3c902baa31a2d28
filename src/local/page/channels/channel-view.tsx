import type { ReactNode } from 'react';
import type { LocalChannel, LocalTeam } from '../api/tenant.ts';
import { MainColumn } from '../frame/columns.tsx';
import { PaneTabs } from '../frame/pane-tabs.tsx';
import type { Pane } from '../routes/route.ts';
import { ChannelTab } from '../tab-host/channel-tab.tsx';
import { useWords } from '../words/use-words.ts';
import { ChannelPosts } from './channel-posts.tsx';

interface Props {
  readonly team: LocalTeam;
  readonly channel: LocalChannel;
  readonly pane: Pane;
  readonly focus?: string | undefined;
}

/** One channel: its posts, or the tab of Spil. */
export function ChannelView({ team, channel, pane, focus }: Props): ReactNode {
  return (
    <MainColumn back="#/teams" header={<ChannelHeader team={team} channel={channel} pane={pane} />}>
      {pane === 'tab' ? (
        <ChannelTab team={team} channel={channel} focus={focus} />
      ) : (
        <ChannelPosts channel={channel} focus={focus} />
      )}
    </MainColumn>
  );
}

function ChannelHeader({ team, channel, pane }: Omit<Props, 'focus'>): ReactNode {
  const words = useWords();
  const at = { screen: 'channel', channelId: channel.id } as const;
  return (
    <>
      <h2 className="main-title">
        <span className="team-mark" aria-hidden>
          {team.name.slice(0, 1)}
        </span>
        {channel.name}
      </h2>
      <PaneTabs
        label={words.channels.tabs}
        pane={pane}
        posts={{ text: words.channels.posts, route: { ...at, pane: 'posts' } }}
        tab={{ text: words.channels.tab, route: { ...at, pane: 'tab' } }}
      />
    </>
  );
}
