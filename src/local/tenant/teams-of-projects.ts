import { stableGuid } from './stable-id.ts';
import type { TenantProject } from './tenant.ts';

export interface Channel {
  readonly id: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly siteId: string;
  readonly projectCode: string;
  readonly members: readonly string[];
}

export interface Team {
  /** Teams' own id of the team, which is a thread. */
  readonly id: string;
  readonly groupId: string;
  readonly name: string;
  readonly owners: readonly string[];
  readonly members: readonly string[];
  readonly channels: readonly Channel[];
}

/** Each project is a channel; projects with the same team name share one team. */
export function teamsOf(projects: readonly TenantProject[]): readonly Team[] {
  return Array.from(new Set(projects.map((project) => project.teamId)), (teamId) =>
    teamOf(
      teamId,
      projects.filter((project) => project.teamId === teamId),
    ),
  );
}

function teamOf(id: string, projects: readonly TenantProject[]): Team {
  const name = projects[0]?.teamName ?? '';
  const channels = projects.map(channelOf);
  return {
    id,
    groupId: stableGuid(`group ${name}`),
    name,
    owners: unique(projects.flatMap((project) => project.owners)),
    members: unique(channels.flatMap((channel) => channel.members)),
    channels,
  };
}

function channelOf(project: TenantProject): Channel {
  return {
    id: project.channelId,
    name: project.channelName,
    isPrivate: project.private,
    siteId: project.siteId,
    projectCode: project.code,
    // Visitors may read the site, yet they are not in the team.
    members: unique([...project.owners, ...project.members, ...project.guests]),
  };
}

function unique(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}
