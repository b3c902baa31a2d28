import type { INetworkModule } from '@azure/msal-node';
import type { ListDeclaration } from '../lists/list.ts';
import type { Clock, Identity, OpenLists, Roster } from '../ports.ts';
import { createGraphClient, type GraphTrouble } from './graph-client.ts';
import { createOpenLists } from './graph-list-store.ts';
import type { Send } from './graph-outlet.ts';
import { type ChannelMembers, createGraphRoster } from './graph-roster.ts';
import { type AppCredential, createGraphTokens } from './graph-tokens.ts';
import { createListIds } from './list-ids.ts';
import { createPeopleInSite } from './people-in-site.ts';
import { type ProvisionReport, provisionSite } from './provision-site.ts';
import { createRowCopies } from './row-copies.ts';

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
  /** Public https address of this server, for change notifications. */
  readonly publicOrigin: string;
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
}

/** Microsoft's own clients give up after 100 seconds; a person in a tab does so much earlier. */
const patienceMs = 30_000;

/** Wires everything that Spil does through Microsoft Graph. */
export function createGraph(options: GraphOptions): Graph {
  const realNow = options.realNow ?? Date.now;
  const client = createGraphClient({
    tokens: createGraphTokens({ ...options, realNow }),
    send: options.send ?? fetch,
    wait: options.wait ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms))),
    timeoutMs: options.timeoutMs ?? patienceMs,
    report: options.report ?? (() => undefined),
  });
  const listIds = createListIds(client);
  const roster = createGraphRoster(client, options.channelMembers);
  const people = createPeopleInSite({ client, roster, realNow });
  return {
    openLists: createOpenLists({ client, listIds, people, copies: createRowCopies(realNow) }),
    roster,
    provision: async (siteId, identity, lists, projectCode) => {
      const report = await provisionSite({
        client,
        identity,
        siteId,
        lists,
        ...(projectCode === undefined ? {} : { projectCode }),
      });
      listIds.forget(siteId);
      return report;
    },
  };
}
