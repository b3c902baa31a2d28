import { LockClosedRegular, PeopleTeamRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { LocalChannel, LocalTeam } from '../api/tenant.ts';
import { Columns, EmptyPlace, ListColumn, MainColumn } from '../frame/columns.tsx';
import { channelOf, teamsOf } from '../live/memberships.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import type { Pane, Route } from '../routes/route.ts';
import { hashOf } from '../routes/route.ts';
import { useWords } from '../words/use-words.ts';
import { ChannelView } from './channel-view.tsx';
import './channels.css';

interface Opened {
  readonly channelId: string;
  readonly pane: Pane;
  readonly focus?: string;
}

/** The teams of one person, with one channel open. */
export function TeamsScreen({ opened }: { readonly opened?: Opened }): ReactNode {
  const { tenant, me } = useLocalWorld();
  const words = useWords();
  const teams = teamsOf(tenant, me.id);
  // Without a choice the first channel is open, except on a phone, where the list comes first.
  const channelId = opened?.channelId ?? teams[0]?.channels[0]?.id;
  const found = channelId === undefined ? undefined : channelOf(tenant, me.id, channelId);
  return (
    <Columns isOpen={opened !== undefined}>
      <ListColumn title={words.channels.title} label={words.channels.label}>
        {teams.map((team) => (
          <TeamEntry key={team.id} team={team} openId={channelId} />
        ))}
        {teams.length === 0 && <p className="list-note">{words.channels.none}</p>}
      </ListColumn>
      {found ? (
        <ChannelView key={found.channel.id} {...found} pane={opened?.pane ?? 'posts'} focus={opened?.focus} />
      ) : (
        <MainColumn back="#/teams">
          <EmptyPlace icon={<PeopleTeamRegular />} title={opened ? words.channels.unknown : words.channels.noneTitle} />
        </MainColumn>
      )}
    </Columns>
  );
}

function TeamEntry({ team, openId }: { readonly team: LocalTeam; readonly openId: string | undefined }): ReactNode {
  return (
    <section className="team-entry" aria-label={team.name}>
      <h3 className="team-name">
        <span className="team-mark" aria-hidden>
          {team.name.slice(0, 1)}
        </span>
        {team.name}
      </h3>
      <ul>
        {team.channels.map((channel) => (
          <li key={channel.id}>
            <ChannelLink channel={channel} isOpen={channel.id === openId} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function ChannelLink({ channel, isOpen }: { readonly channel: LocalChannel; readonly isOpen: boolean }): ReactNode {
  const words = useWords();
  const route: Route = { screen: 'channel', channelId: channel.id, pane: 'posts' };
  return (
    <a className="list-link channel-link" href={hashOf(route)} aria-current={isOpen ? 'page' : undefined}>
      <span className="list-link-title">{channel.name}</span>
      {channel.isPrivate && <LockClosedRegular aria-label={words.channels.private} title={words.channels.private} />}
    </a>
  );
}
