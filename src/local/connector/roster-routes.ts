import type { FastifyInstance } from 'fastify';
import type { Person } from '../tenant/person.ts';
import type { Team } from '../tenant/teams-of-projects.ts';
import type { Tenant } from '../tenant/tenant.ts';
import type { Connector } from './connector.ts';
import { accepted, conversationNotFound, refused } from './connector-problem.ts';
import type { Answer } from './connector-problem.ts';
import { account } from './inbound-activity.ts';
import { sendAnswer } from './send-answer.ts';

interface ConversationPath {
  readonly Params: { readonly conversation: string; readonly member: string };
  readonly Querystring: { readonly pageSize?: string; readonly continuationToken?: string };
}
interface TeamPath {
  readonly Params: { readonly team: string };
}

const MAX_PAGE = 500;

/** Who is in a conversation, and what a team consists of. */
export function registerRosterRoutes(app: FastifyInstance, connector: Connector): void {
  const roster = (conversation: string) => rosterOf(connector, conversation);
  app.get<ConversationPath>('/v3/conversations/:conversation/members', async ({ params }, reply) =>
    sendAnswer(reply, roster(params.conversation), 200),
  );
  app.get<ConversationPath>('/v3/conversations/:conversation/activities/:activity/members', async ({ params }, reply) =>
    sendAnswer(reply, roster(params.conversation), 200),
  );
  app.get<ConversationPath>('/v3/conversations/:conversation/pagedmembers', async ({ params, query }, reply) =>
    sendAnswer(reply, page(roster(params.conversation), query), 200),
  );
  app.get<ConversationPath>('/v3/conversations/:conversation/members/:member', async ({ params }, reply) =>
    sendAnswer(reply, member(connector, roster(params.conversation), params.member), 200),
  );
  app.get<TeamPath>('/v3/teams/:team', async ({ params }, reply) =>
    sendAnswer(reply, teamDetails(connector, params.team), 200),
  );
  app.get<TeamPath>('/v3/teams/:team/conversations', async ({ params }, reply) =>
    sendAnswer(reply, teamChannels(connector, params.team), 200),
  );
}

type RosterEntry = ReturnType<typeof rosterEntry>;

function rosterOf(connector: Connector, conversationId: string): Answer<readonly RosterEntry[]> {
  const { places, tenant } = connector;
  const place = places.locate(conversationId);
  const team = findTeam(connector, conversationId);
  if (!place && !team) return conversationNotFound;
  const people = place ? places.members(place) : (team?.members ?? []).flatMap((id) => places.accountHolder(id) ?? []);
  return accepted(people.map((person) => rosterEntry(tenant, person)));
}

function rosterEntry(tenant: Tenant, person: Person) {
  const [givenName = '', ...rest] = person.name.split(' ');
  return {
    ...account(person),
    objectId: person.id,
    givenName,
    surname: rest.join(' '),
    email: person.mail,
    userPrincipalName: person.upn,
    tenantId: tenant.id,
    userRole: person.userType === 'Guest' ? 'guest' : 'user',
  };
}

function page(
  roster: Answer<readonly RosterEntry[]>,
  query: ConversationPath['Querystring'],
): Answer<{ readonly members: readonly RosterEntry[]; readonly continuationToken?: string }> {
  if (!roster.ok) return roster;
  const size = Math.min(Number(query.pageSize ?? MAX_PAGE) || MAX_PAGE, MAX_PAGE);
  const start = Number(query.continuationToken ?? 0) || 0;
  const members = roster.value.slice(start, start + size);
  const isLast = start + size >= roster.value.length;
  return accepted(isLast ? { members } : { members, continuationToken: String(start + size) });
}

function member(connector: Connector, roster: Answer<readonly RosterEntry[]>, id: string): Answer<RosterEntry> {
  if (!roster.ok) return roster;
  const holder = connector.places.accountHolder(id);
  const entry = roster.value.find(({ objectId }) => objectId === holder?.id);
  return entry
    ? accepted(entry)
    : refused(404, 'MemberNotFoundInConversation', 'The member is not in this conversation.');
}

function teamDetails(connector: Connector, teamId: string): Answer<Record<string, unknown>> {
  const team = findTeam(connector, teamId);
  if (!team) return conversationNotFound;
  const { id, groupId, name, channels, members } = team;
  return accepted({ id, name, aadGroupId: groupId, channelCount: channels.length, memberCount: members.length });
}

function teamChannels(connector: Connector, teamId: string): Answer<{ readonly conversations: readonly unknown[] }> {
  const team = findTeam(connector, teamId);
  if (!team) return conversationNotFound;
  return accepted({
    conversations: team.channels.map(({ id, name, isPrivate }) => ({
      id,
      name,
      type: isPrivate ? 'private' : 'standard',
    })),
  });
}

function findTeam(connector: Connector, teamId: string): Team | undefined {
  return connector.tenant.teams.find(({ id }) => id === teamId);
}
