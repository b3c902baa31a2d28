import type { Person } from '../tenant/person.ts';
import { stableToken } from '../tenant/stable-id.ts';
import type { Channel, Team } from '../tenant/teams-of-projects.ts';
import type { Tenant } from '../tenant/tenant.ts';

/** Where a conversation takes place; `id` is the conversation without its thread. */
export type Place =
  | { readonly kind: 'personal'; readonly id: string; readonly person: Person }
  | { readonly kind: 'channel'; readonly id: string; readonly team: Team; readonly channel: Channel };

export interface Places {
  /** The place of a conversation id, with or without a thread in it. */
  locate(conversationId: string): Place | undefined;
  personal(person: Person): Place & { kind: 'personal' };
  ofProject(code: string): (Place & { kind: 'channel' }) | undefined;
  /** The channels and the personal chat of one person. */
  of(person: Person): readonly Place[];
  members(place: Place): readonly Person[];
  /** Somebody by the id that Teams uses in conversations, or by object id. */
  accountHolder(id: string): Person | undefined;
  person(nameOrId: string): Person | undefined;
  /** Only somebody who is in a team with the bot has it in a personal chat. */
  hasBot(person: Person): boolean;
}

/** Every conversation id follows from the tenant, so nothing needs to be remembered. */
export function createPlaces(tenant: Tenant): Places {
  const channels = tenant.teams.flatMap((team) =>
    team.channels.map((channel) => ({ kind: 'channel', id: channel.id, team, channel }) as const),
  );
  const personal = (person: Person) => ({ kind: 'personal', id: personalChatId(person), person }) as const;
  const all = new Map<string, Place>([...channels, ...tenant.people.map(personal)].map((place) => [place.id, place]));
  const byId = new Map(
    tenant.people.flatMap(
      (person) =>
        [
          [person.id, person],
          [accountId(person), person],
        ] as const,
    ),
  );
  return {
    locate: (conversationId) => all.get(withoutThread(conversationId)),
    personal,
    ofProject: (code) => channels.find(({ channel }) => channel.projectCode === code),
    of: (person) => [...channels.filter(({ channel }) => channel.members.includes(person.id)), personal(person)],
    members: (place) =>
      place.kind === 'personal' ? [place.person] : place.channel.members.flatMap((id) => byId.get(id) ?? []),
    accountHolder: (id) => byId.get(id),
    person: (key) => byId.get(key) ?? tenant.people.find(({ upn, name, mail }) => [upn, name, mail].includes(key)),
    hasBot: (person) => channels.some(({ channel }) => channel.members.includes(person.id)),
  };
}

/** The id with which Teams names a person in conversations. */
export function accountId(person: Person): string {
  return `29:1${stableToken(`account ${person.id}`)}`;
}

/** The thread in a conversation id of a channel; absent when the id is the channel itself. */
export function threadOf(conversationId: string): string | undefined {
  return conversationId.split(';messageid=')[1];
}

function withoutThread(conversationId: string): string {
  return conversationId.split(';messageid=')[0] ?? conversationId;
}

function personalChatId(person: Person): string {
  return `a:1${stableToken(`personal chat ${person.id}`)}`;
}
