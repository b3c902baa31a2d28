import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { day } from '../../src/domain/values/day.ts';
import { projectCode } from '../../src/domain/values/ids.ts';
import { toMoment } from '../../src/domain/values/moment.ts';
import { personId } from '../../src/domain/values/person.ts';
import { createGraph, type Graph, type GraphOptions } from '../../src/graph/create-graph.ts';
import type { Send } from '../../src/graph/client/graph-outlet.ts';
import type { Identity, ListStore, Project } from '../../src/ports.ts';
import { createLocalGraphFetch } from '../../src/local/outlets/graph-origin.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { appId, as, type GraphBench, siteId, startGraphBench, teamId } from '../local/graph/graph-bench.ts';

export const project: Project = {
  code: projectCode('RVB'),
  siteId,
  teamId,
  channelId: '19:channel@thread.tacv2',
  watchedSince: day('2026-11-23'),
};

export const app: Identity = { kind: 'app' };

export const person = (name: string): Identity => ({
  kind: 'person',
  person: { id: personId(name), name, apiToken: `api ${name}` },
});

/** The adapter under test, on the local Graph, with a real clock that a test can move. */
export interface SpilOnBench {
  readonly bench: GraphBench;
  readonly graph: Graph;
  /** How long the adapter has asked to wait so far. */
  readonly waits: number[];
  /** Lines to Graph that a test may break. */
  line: (send: Send) => Send;
  realNow: number;
  open(who: Identity): ListStore;
  close(): Promise<void>;
}

/** Starts the local Graph with the app's lists on it. */
export async function startSpilOnBench(
  lists: readonly ListDeclaration[] = [],
  options: Partial<GraphOptions> = {},
): Promise<SpilOnBench> {
  const bench = await startGraphBench();
  const origin = bench.base.replace('/graph/v1.0', '');
  const send = createLocalGraphFetch(origin) as Send;
  const waits: number[] = [];
  const spil: SpilOnBench = {
    bench,
    waits,
    line: (open) => open,
    realNow: Date.now(),
    graph: createGraph({
      tenantId: 'tenant',
      clientId: appId,
      credential: { kind: 'secret', secret: 'local' },
      networkClient: tokenDesk(),
      send: (url, init) => spil.line(send)(url, init),
      clock: { now: () => toMoment(bench.now) },
      mailSender: 'spil@contoso.com',
      publicOrigin: 'https://spil.example',
      realNow: () => spil.realNow,
      wait: async (ms) => void waits.push(ms),
      ...options,
    }),
    open: (who) => spil.graph.openLists(project, who),
    close: () => bench.close(),
  };
  if (lists.length > 0) await installLists(spil, lists);
  return spil;
}

async function installLists(spil: SpilOnBench, lists: readonly ListDeclaration[]): Promise<void> {
  const report = await spil.graph.provision(siteId, person('olga'), lists, project.code);
  if (report.stopped) throw new Error(`the lists could not be made: ${JSON.stringify(report.stopped)}`);
}

/** Stands in for Entra: hands out the tokens that the bench understands. */
function tokenDesk(): INetworkModule {
  const answer = async (url: string, options?: NetworkRequestOptions) => {
    const asked = new URLSearchParams(options?.body ?? '');
    const name = asked.get('assertion')?.replace('api ', '') as keyof typeof as | undefined;
    const token = name ? (as[name] ?? `person ${name} Sites.ReadWrite.All`) : as.app;
    const body = { token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600, access_token: token };
    if (!new URL(url).pathname.endsWith('/token')) throw new Error(`unexpected request to Entra: ${url}`);
    return { status: 200, headers: {}, body: body as never };
  };
  return { sendGetRequestAsync: answer, sendPostRequestAsync: answer };
}
