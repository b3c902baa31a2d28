import { join } from 'node:path';
import { ConfidentialClientApplication, type INetworkModule } from '@azure/msal-node';
import type { FastifyInstance } from 'fastify';
import pino, { type Logger } from 'pino';
import { createBot } from '../../bot/create-bot.ts';
import { createChatDoor } from '../../bot/chat-door.ts';
import { createTabUrl, type TabUrl } from '../../bot/tab-url.ts';
import { createTeamsAdapter } from '../../bot/sdk/teams-adapter.ts';
import { createAskToConfirm } from '../messages/notice/ask-to-confirm.ts';
import { createTellNotice } from '../messages/notice/tell-notice.ts';
import type { ActDoors } from '../acts/asker.ts';
import { createDeliver } from '../messages/delivery/deliver.ts';
import type { Moment } from '../domain/values/moment.ts';
import { createGraph, type Graph } from '../graph/create-graph.ts';
import { type Ledger, type Memories, openLedger } from '../ledger/open-ledger.ts';
import { allLists } from '../lists/register.ts';
import type { Clock, Project } from '../ports.ts';
import { createVerifyPerson } from './api/api-token.ts';
import { registerApi } from './api/register-api.ts';
import { createAddressBook } from './address-book.ts';
import { registerBotRoutes } from './bot-routes.ts';
import { CannotStart } from './cannot-start.ts';
import { createChangeFeed } from './change-feed.ts';
import { createChangeWatch } from './change-watch.ts';
import type { Configuration } from './configuration.ts';
import { openFrontDoor } from './front-door.ts';
import { createJobs } from './jobs/create-jobs.ts';
import { notificationPath, registerNotificationRoutes } from './notification-routes.ts';
import { createReportFailure, type ReportFailure } from './report-failure.ts';
import { registerStaticRoutes } from './static-routes.ts';
import { createTimetable } from './timetable.ts';

/** What differs between worlds besides configuration: the ways out, the clock, the log. */
export interface Outlets {
  readonly clock: Clock;
  /** Real time in milliseconds. */
  realNow(): number;
  readonly networkClient?: INetworkModule;
  readonly sendToGraph?: (url: string, init: RequestInit) => Promise<Response>;
  readonly log?: Logger;
  /** How often open tabs are served by asking Graph, in milliseconds. */
  readonly pollMs?: number;
  /** Built files of the tab. */
  readonly tabDir: string;
}

/** A running Spil. */
export interface Spil {
  readonly origin: string;
  readonly graph: Graph;
  connect(project: Project): Promise<void>;
  /** Does everything that is due at this moment. */
  runDue(now: Moment): Promise<void>;
  nextDue(after: Moment): Moment | undefined;
  close(): Promise<void>;
}

const pauseSeconds = (seconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, seconds * 1000));

/** Adapters, ready to be handed to use-cases or shells. */
function openAdapters(configuration: Configuration, outlets: Outlets, report: ReportFailure) {
  const { clock, realNow } = outlets;
  const ledger = openLedgerOrExplain(configuration, clock.now());
  const verifyPerson = createVerifyPerson(configuration);
  const teams = createTeamsAdapter({
    ...configuration,
    metadataUrl: configuration.botMetadataUrl,
    confidentialClient: confidentialClient(configuration, outlets),
    signIn: { connection: configuration.signInConnection, verifyPerson },
    conversations: ledger.projects,
    realNow,
    reportFailure: report,
  });
  const graph = createGraph({
    ...configuration,
    credential: { kind: 'secret', secret: configuration.clientSecret },
    ...(outlets.networkClient === undefined ? {} : { networkClient: outlets.networkClient }),
    ...(outlets.sendToGraph === undefined ? {} : { send: outlets.sendToGraph }),
    clock,
    notificationPath,
    subscriptionMemory: ledger.subscriptions,
    channelMembers: (project) => teams.roster.membersOf(project),
    addressOf: createAddressBook(ledger.projects, teams.roster),
    realNow,
    report: ({ request, status, code, cause }) => {
      // These answers are part of normal work: a person is told, nobody needs to be woken.
      if (status !== undefined && [401, 403, 404, 412].includes(status)) return;
      report(new Error('Graph refused', { cause }), ['graph', request, status, code].join(' '));
    },
  });
  return { ledger, verifyPerson, teams, graph };
}

type Adapters = ReturnType<typeof openAdapters>;

/** What several rooms need, under the names of their ports. */
function furnish(
  { ledger, teams, graph }: Adapters,
  { clock, pollMs }: Outlets,
  report: ReportFailure,
  tabUrl: TabUrl,
) {
  const { openLists, roster, feed, mail } = graph;
  const changeFeed = createChangeFeed();
  const chat = createChatDoor(teams, tabUrl);
  const unreached = (message: string): void => {
    report(new Error('no channel took a message'), `delivery ${message}`);
  };
  const deliver = createDeliver({ clock, ledger: ledger.sends, chat, feed, mail, pause: pauseSeconds, unreached });
  const memories: Memories = ledger;
  const house = { ...memories, clock, openLists, roster, changeFeed };
  const acts: ActDoors = {
    ...memories,
    clock,
    tell: createTellNotice({ ...house, deliver, ledger: ledger.sends }),
    askToConfirm: createAskToConfirm(deliver),
    announce: chat.toChannel,
    changed: changeFeed.signal,
  };
  const changeWatch = createChangeWatch({ ...house, graph, report, pollMs });
  return { ...house, acts, tabUrl, chat, mail, deliver, changeWatch };
}

type House = ReturnType<typeof furnish>;

async function openRoutes(
  configuration: Configuration,
  outlets: Outlets,
  { verifyPerson, teams }: Adapters,
  house: House,
  report: ReportFailure,
): Promise<FastifyInstance> {
  const bot = createBot({
    ...house,
    ownChat: (to, reply) => teams.toPerson(to, reply, 'answer'),
  });
  const app = await openFrontDoor(configuration, report);
  registerApi(app, { ...house, verifyPerson });
  registerBotRoutes(app, teams, bot);
  registerNotificationRoutes(app, house.changeWatch);
  await registerStaticRoutes(app, configuration, outlets.tabDir);
  return app;
}

/** The only place where adapters, use-cases, shells meet. */
export async function compose(configuration: Configuration, outlets: Outlets): Promise<Spil> {
  const report = createReportFailure(outlets.log ?? pino({ level: 'info' }));
  const adapters = openAdapters(configuration, outlets, report);
  const house = furnish(adapters, outlets, report, createTabUrl(configuration.clientId));
  const { ledger, graph } = adapters;
  const app = await openRoutes(configuration, outlets, adapters, house, report);
  const jobs = createJobs({
    ...house,
    tenantId: configuration.tenantId,
    ledger: ledger.sends,
    deltaWatch: graph.deltaWatch,
    tell: house.acts.tell,
    announce: house.acts.announce,
    healPeople: (project) => graph.healPeople(project, allLists),
    report,
  });
  const timetable = createTimetable(jobs, (job, error) => report(error, job));
  const origin = await app.listen({ host: configuration.host, port: configuration.port });
  house.changeWatch.start();
  return {
    origin,
    graph,
    connect: (project) => ledger.projects.connect(project),
    runDue: timetable.runDue,
    nextDue: timetable.nextAfter,
    close: async () => {
      house.changeWatch.stop();
      await app.close();
      ledger.close();
    },
  };
}

/** One client proves to Entra who the bot is; Graph keeps its own beside it, with its own cache. */
function confidentialClient(configuration: Configuration, outlets: Outlets): ConfidentialClientApplication {
  const { tenantId, clientId, clientSecret } = configuration;
  const auth = { clientId, clientSecret, authority: `https://login.microsoftonline.com/${tenantId}` };
  return new ConfidentialClientApplication(
    outlets.networkClient === undefined ? { auth } : { auth, system: { networkClient: outlets.networkClient } },
  );
}

/** A ledger that cannot be read must not be replaced in silence: it knows what was sent. */
function openLedgerOrExplain({ dataDir }: Configuration, now: Moment): Ledger {
  const opened = openLedger(join(dataDir, 'ledger.db'), now);
  if (opened.ok) return opened.value;
  const { problem } = opened;
  if (problem.kind === 'newer') {
    throw new CannotStart(
      `${problem.path} was written by a newer Spil. Start that version, or choose another data folder.`,
    );
  }
  throw new CannotStart(
    `The ledger was damaged and is kept as ${problem.setAside}. Start again to begin a new ledger; restore a backup first if reminders of today must not be repeated.`,
    problem.cause,
  );
}
