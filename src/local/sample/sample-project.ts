import type { ProjectInput } from '../tenant/tenant.ts';
import { stableGuid } from '../tenant/stable-id.ts';
import type { Sample } from './read-sample.ts';

const host = 'lindemeer.sharepoint.com';

/** A path part that SharePoint would make of a project name. */
const pathOf = (code: string): string => `/sites/${code.toLowerCase()}`;

/** The place of a sample project in the tenant: its site, team, channel, people. */
export function projectInputOf({ loader, access }: Sample): ProjectInput {
  const code = loader.projectCard.ProjectCode.toUpperCase();
  return {
    code,
    name: loader.projectCard.Title,
    teamName: loader.channel?.team ?? loader.projectCard.Title,
    channelName: loader.channel?.name ?? 'Algemeen',
    private: loader.channel?.private ?? false,
    siteId: `${host},${stableGuid(`site ${code}`)},${stableGuid(`web ${code}`)}`,
    sitePath: pathOf(code),
    owners: access.owners,
    members: access.members,
    visitors: access.visitors,
    guests: access.guests.map(({ name }) => name),
    neverSeen: access.neverSeenBySite,
    noAccess: access.noAccess.map(({ name }) => name),
  };
}
