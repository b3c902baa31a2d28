import { z } from 'zod';
import { personId } from '../../domain/values/person.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { ListProblem, Member, Project, Roster } from '../../ports.ts';
import { personProperties } from './find-person.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { readPages } from '../client/graph-pages.ts';
import { listProblem } from '../client/graph-problems.ts';

const member = z.object({
  id: z.string(),
  displayName: z.string().nullish(),
  mail: z.string().nullish(),
  userPrincipalName: z.string().nullish(),
  userType: z.string().nullish(),
});

/** Another source of a channel's members; undefined for a channel that it leaves to the team's own list. */
export type ChannelMembers = (project: Project) => Promise<Result<readonly Member[], ListProblem> | undefined>;

/** Tells who may see a project's channel: of a private one Teams itself must say it, the team's list is too wide. */
export function createGraphRoster(client: GraphClient, channelMembers?: ChannelMembers): Roster {
  return {
    async membersOf(project) {
      return (await channelMembers?.(project)) ?? teamMembers(client, project);
    },
  };
}

async function teamMembers(client: GraphClient, { teamId }: Project): Promise<Result<readonly Member[], ListProblem>> {
  const identity = { kind: 'app' } as const;
  const pages = await readPages(client, identity, `/groups/${teamId}/members?$select=${personProperties}&$top=999`);
  if (!pages.ok) return refused(listProblem(pages.problem, { identity, list: 'members' }));
  return ok(pages.value.values.flatMap(memberOf));
}

// A group may hold groups and devices too: only people have a name and an address.
function memberOf(value: unknown): Member[] {
  const parsed = member.safeParse(value);
  if (!parsed.success || !parsed.data.displayName) return [];
  const { id, displayName, mail, userPrincipalName, userType } = parsed.data;
  return [
    { id: personId(id), name: displayName, mail: mail ?? userPrincipalName ?? '', isGuest: userType === 'Guest' },
  ];
}
