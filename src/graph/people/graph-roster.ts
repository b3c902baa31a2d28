import { z } from 'zod';
import { personId } from '../../domain/values/person.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { ListProblem, Member, Project, Roster } from '../../ports.ts';
import { personProperties } from './find-person.ts';
import type { GraphClient } from '../client/graph-client.ts';
import { readPages } from '../client/graph-pages.ts';
import { listProblem } from '../client/graph-problems.ts';

const text = z.string().nullish().catch(undefined);

const member = z.object({
  '@odata.type': text,
  id: z.string(),
  displayName: text,
  mail: text,
  userPrincipalName: text,
  userType: text,
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

// A group may hold groups and devices too.
const isPerson = (type: string | null | undefined): boolean =>
  (type ?? '#microsoft.graph.user') === '#microsoft.graph.user';

function memberOf(value: unknown): readonly Member[] {
  const { data } = member.safeParse(value);
  if (data === undefined || !isPerson(data['@odata.type'])) return [];
  const mail = data.mail || data.userPrincipalName || '';
  return [{ id: personId(data.id), name: data.displayName?.trim() || mail, mail, isGuest: data.userType === 'Guest' }];
}
