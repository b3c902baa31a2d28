import type { LocalChannel, LocalTeam, LocalTenant } from '../api/tenant.ts';

/** The teams of one person, with only the channels that this person sees. */
export function teamsOf(tenant: LocalTenant, personId: string): readonly LocalTeam[] {
  return tenant.teams
    .map((team) => ({ ...team, channels: team.channels.filter(({ members }) => members.includes(personId)) }))
    .filter(({ channels }) => channels.length > 0);
}

/** A channel that this person sees, with its team. */
export function channelOf(
  tenant: LocalTenant,
  personId: string,
  channelId: string,
): { readonly team: LocalTeam; readonly channel: LocalChannel } | undefined {
  for (const team of teamsOf(tenant, personId)) {
    const channel = team.channels.find(({ id }) => id === channelId);
    if (channel) return { team, channel };
  }
  return undefined;
}

/** True when Spil is there for somebody: in at least one team. */
export function hasSpil(tenant: LocalTenant, personId: string): boolean {
  return teamsOf(tenant, personId).length > 0;
}
