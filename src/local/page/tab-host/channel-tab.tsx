import type { ReactNode } from 'react';
import type { LocalChannel, LocalTeam } from '../api/tenant.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { TabFrame } from './tab-frame.tsx';

interface Props {
  readonly team: LocalTeam;
  readonly channel: LocalChannel;
  readonly focus: string | undefined;
}

/** The tab of Spil in a channel: one project. */
export function ChannelTab({ team, channel, focus }: Props): ReactNode {
  const { tenant } = useLocalWorld();
  const project = tenant.projects.find(({ channelId }) => channelId === channel.id);
  if (!project) return null;
  const place = {
    id: channel.id,
    name: channel.name,
    isPrivate: channel.isPrivate,
    teamId: team.id,
    teamName: team.name,
    groupId: team.groupId,
  };
  return <TabFrame page={project.tab} name={channel.name} channel={place} focus={focus} />;
}
