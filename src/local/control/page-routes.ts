import type { FastifyInstance } from 'fastify';
import { viewFor } from '../connector/activity-view.ts';
import type { Connector } from '../connector/connector.ts';
import type { Place } from '../connector/places.ts';
import type { Person } from '../tenant/person.ts';
import type { TenantProject } from '../tenant/tenant.ts';
import { ControlProblem } from './control-problem.ts';
import { personNamed } from './speaker.ts';

interface ByPerson {
  readonly Querystring: { readonly person?: string; readonly since?: string };
}
interface ByConversation extends ByPerson {
  readonly Params: { readonly conversation: string };
}

/** What the Local Teams page shows: the team, the conversations, the mailbox, the activity feed. */
export function registerPageRoutes(app: FastifyInstance, connector: Connector, origins: PageOrigins): void {
  const { deliveries, places } = connector;
  const reader = (query: ByPerson['Querystring']) => personNamed(connector, query.person ?? '');
  app.get('/local/tenant', async () => tenantView(connector, origins));
  app.get<ByPerson>('/local/conversations', async ({ query }) => {
    const person = reader(query);
    return places.of(person).map((place) => conversationView(connector, person, place));
  });
  app.get<ByConversation>('/local/conversations/:conversation/activities', async ({ params, query }) =>
    activitiesOf(connector, reader(query), params.conversation, Number(query.since ?? 0) || 0),
  );
  app.get<ByPerson>('/local/mailbox', async ({ query }) => deliveries.of(reader(query).id, 'mail'));
  app.get<ByPerson>('/local/feed', async ({ query }) => deliveries.of(reader(query).id, 'feed'));
}

/** Where the page finds the product's tab. */
export interface PageOrigins {
  readonly product: string;
  readonly tabPath: string;
}

function activitiesOf(connector: Connector, person: Person, conversation: string, since: number) {
  const place = connector.places.locate(conversation);
  if (!place || !connector.places.members(place).includes(person)) {
    throw new ControlProblem(
      404,
      `${person.name} has no conversation "${conversation}". GET /local/conversations?person= lists them.`,
    );
  }
  const changed = connector.activities.changedSince(place.id, since);
  const revision = Math.max(since, ...changed.map((stored) => stored.revision));
  return { revision, activities: changed.map((stored) => viewFor(connector, person.id, stored)) };
}

function conversationView(connector: Connector, person: Person, place: Place) {
  if (place.kind === 'personal') {
    return { id: place.id, kind: 'personal', name: 'Spil', hasBot: connector.places.hasBot(person) };
  }
  const { team, channel } = place;
  return {
    id: place.id,
    kind: 'channel',
    name: channel.name,
    team: team.name,
    projectCode: channel.projectCode,
    hasBot: true,
  };
}

function tenantView({ tenant, serviceUrl }: Connector, origins: PageOrigins) {
  return {
    tenantId: tenant.id,
    apps: { spil: tenant.spil.appId, provisioning: tenant.provisioning.appId },
    productOrigin: origins.product,
    serviceUrl,
    teams: tenant.teams,
    projects: tenant.projects.map((project) => projectView(project, origins)),
    personalTab: { entityId: 'home', contentUrl: `${origins.product}${origins.tabPath}` },
  };
}

function projectView({ code, name, teamId, channelId, siteId, sitePath }: TenantProject, origins: PageOrigins) {
  const contentUrl = `${origins.product}${origins.tabPath}?project=${encodeURIComponent(code)}`;
  return { code, name, teamId, channelId, siteId, sitePath, tab: { entityId: code, contentUrl } };
}
