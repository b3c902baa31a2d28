import type { INetworkModule } from '@azure/msal-node';
import type { ListDeclaration } from '../lists/list.ts';
import type { Clock, FeedDoor, Identity, MailDoor, OpenLists, Project, Roster } from '../ports.ts';
import { type ChangedList, type ChangeHint, changedListOf } from './watch/changed-list.ts';
import { createDeltaWatch, type DeltaWatch } from './watch/delta-watch.ts';
import { findPerson } from './people/find-person.ts';
import { createGraphClient, type GraphClient, type GraphTrouble } from './client/graph-client.ts';
import { createGraphFeed } from './messages/graph-feed.ts';
import { createOpenLists } from './rows/graph-list-store.ts';
import { type AddressOf, createGraphMail } from './messages/graph-mail.ts';
import type { Send } from './client/graph-outlet.ts';
import { type ChannelMembers, createGraphRoster } from './people/graph-roster.ts';
import { type AppCredential, createGraphTokens } from './client/graph-tokens.ts';
import { healPeople } from './people/heal-people.ts';
import { createListIds, type ListIds } from './rows/list-ids.ts';
import { createPeopleInSite } from './people/people-in-site.ts';
import { type ProvisionReport, provisionSite } from './provisioning/provision-site.ts';
import { createRowCopies } from './rows/row-copies.ts';
import { createSubscriptions, type SubscriptionMemory, type Subscriptions } from './watch/subscriptions.ts';

export interface GraphOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: AppCredential;
  /** MSAL's way out; Entra itself when left out. */
  readonly networkClient?: INetworkModule;
  /** The Graph client's way out; the open internet when left out. */
  readonly send?: Send;
  /** Business time. */
  readonly clock: Clock;
  /** Mailbox that the app may send from. */
  readonly mailSender: string;
  /** Public https address of this server; Graph posts change notifications below it. */
  readonly publicOrigin: string;
  /** Path of our webhook below the public address. */
  readonly notificationPath?: string;
  /** Teams link that an entry in somebody's activity feed opens. */
  readonly feedUrl?: string;
  /** Where subscriptions are remembered; without it every list is polled. */
  readonly subscriptionMemory?: SubscriptionMemory;
  /** Mail address of somebody; the directory is asked when left out. */
  readonly addressOf?: AddressOf;
  /** Members of a private channel, as the bot sees them. */
  readonly channelMembers?: ChannelMembers;
  /** Real time in milliseconds, for token life and memory. */
  readonly realNow?: () => number;
  readonly wait?: (ms: number) => Promise<void>;
  readonly timeoutMs?: number;
  /** Hears of every failure, for the log. */
  readonly report?: (trouble: GraphTrouble) => void;
}

export interface Graph {
  readonly openLists: OpenLists;
  readonly roster: Roster;
  provision(
    siteId: string,
    identity: Identity,
    lists: readonly ListDeclaration[],
    projectCode?: string,
  ): Promise<ProvisionReport>;
  readonly feed: FeedDoor;
  readonly mail: MailDoor;
  readonly deltaWatch: DeltaWatch;
  /** Undefined when nothing remembers subscriptions. */
  readonly subscriptions: Subscriptions | undefined;
  /** The list that a notification is about; undefined for a forged one. */
  changedList(hint: ChangeHint): Promise<ChangedList | undefined>;
  /** Completes person cells whose person the site has met meanwhile; says how many rows. */
  healPeople(project: Project, lists: readonly ListDeclaration[]): Promise<number>;
}

/** Microsoft's own clients give up after 100 seconds; a person in a tab does so much earlier. */
const patienceMs = 30_000;

/** Wires everything that Spil does through Microsoft Graph. */
export function createGraph(options: GraphOptions): Graph {
  const realNow = options.realNow ?? Date.now;
  const client = openClient(options, realNow);
  const listIds = createListIds(client);
  const roster = createGraphRoster(client, options.channelMembers);
  const people = createPeopleInSite({ client, roster, realNow });
  const lists = { client, listIds, people, copies: createRowCopies(realNow) };
  const { subscriptionMemory: memory } = options;
  return {
    openLists: createOpenLists(lists),
    roster,
    provision: provisioning(client, listIds),
    feed: createGraphFeed(client, options.feedUrl ?? `https://teams.microsoft.com/l/entity/${options.clientId}/home`),
    mail: createGraphMail(client, options.mailSender, options.addressOf ?? addressInDirectory(client)),
    deltaWatch: createDeltaWatch(client, listIds),
    subscriptions:
      memory && createSubscriptions({ ...options, client, listIds, memory, notificationUrl: hookOf(options) }),
    changedList: async (hint) => memory && changedListOf(memory, hint),
    healPeople: (project, declared) => healPeople(lists, project, declared),
  };
}

const hookOf = ({ publicOrigin, notificationPath }: GraphOptions): string =>
  `${publicOrigin}${notificationPath ?? '/api/notifications'}`;

function openClient(options: GraphOptions, realNow: () => number): GraphClient {
  return createGraphClient({
    tokens: createGraphTokens({ ...options, realNow }),
    send: options.send ?? fetch,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    timeoutMs: options.timeoutMs ?? patienceMs,
    report: options.report ?? (() => undefined),
  });
}

const addressInDirectory =
  (client: GraphClient): AddressOf =>
  async (person) =>
    (await findPerson(client, { kind: 'app' }, person))?.addresses[0];

const provisioning =
  (client: GraphClient, listIds: ListIds): Graph['provision'] =>
  async (siteId, identity, lists, projectCode) => {
    const place = { client, identity, siteId, lists };
    const report = await provisionSite({ ...place, ...(projectCode === undefined ? {} : { projectCode }) });
    listIds.forget(siteId);
    return report;
  };
