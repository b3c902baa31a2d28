import { parseArgs } from 'node:util';
import type { INetworkModule } from '@azure/msal-node';
import { z } from 'zod';
import { toMoment } from '../../src/domain/values/moment.ts';
import { createGraph } from '../../src/graph/create-graph.ts';
import type { GraphTrouble } from '../../src/graph/client/graph-client.ts';
import type { ProvisionReport } from '../../src/graph/provisioning/provision-site.ts';
import type { Send } from '../../src/graph/client/graph-outlet.ts';
import { allLists } from '../../src/lists/register.ts';
import type { ListProblem } from '../../src/ports.ts';

const needed = (name: string) => z.string({ error: `${name} is missing` }).min(1, `${name} is empty`);

const settings = z.object({
  SPIL_TENANT_ID: needed('SPIL_TENANT_ID'),
  SPIL_PROVISION_CLIENT_ID: needed('SPIL_PROVISION_CLIENT_ID'),
  SPIL_PROVISION_CLIENT_SECRET: needed('SPIL_PROVISION_CLIENT_SECRET'),
  site: needed('--site').regex(/^[^,]+,[^,]+,[^,]+$/, '--site must be host,site-collection-id,site-id'),
  code: needed('--code').regex(/^[A-Z][A-Z0-9]{1,7}$/, '--code must be 2 to 8 capitals or digits, such as RVB'),
});

/** Ways out of this process; the internet when left out. */
export interface ProvisionOutlets {
  readonly networkClient?: INetworkModule;
  readonly send?: Send;
  readonly now: () => Date;
}

/** What provisioning has to tell an administrator. */
export interface ProvisionAnswer {
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
}

/** Creates or completes the lists of one project site, with the identity that exists for this alone. */
export async function provision(given: unknown, outlets: ProvisionOutlets): Promise<ProvisionAnswer> {
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    return {
      exitCode: 1,
      lines: ['Set these and run again:', ...parsed.error.issues.map(({ message }) => `- ${message}`)],
    };
  }
  const { site, code, ...identity } = parsed.data;
  const troubles: GraphTrouble[] = [];
  const graph = createGraph({
    tenantId: identity.SPIL_TENANT_ID,
    clientId: identity.SPIL_PROVISION_CLIENT_ID,
    credential: { kind: 'secret', secret: identity.SPIL_PROVISION_CLIENT_SECRET },
    ...(outlets.networkClient ? { networkClient: outlets.networkClient } : {}),
    ...(outlets.send ? { send: outlets.send } : {}),
    clock: { now: () => toMoment(outlets.now()) },
    // This identity sends nothing and hears of nothing.
    mailSender: '',
    publicOrigin: 'https://localhost',
    report: (trouble) => troubles.push(trouble),
  });
  return tell(await graph.provision(site, { kind: 'app' }, allLists, code), troubles);
}

function tell({ lists, stopped }: ProvisionReport, troubles: readonly GraphTrouble[]): ProvisionAnswer {
  const done = lists.flatMap(({ list, wasCreated, added, adjusted, leftAlone }) => [
    wasCreated ? `${list}: created` : `${list}: ${added.length} columns added, ${adjusted.length} adjusted`,
    ...leftAlone.map((left) =>
      left.kind === 'refused'
        ? `  ! ${left.column}: SharePoint refused this column (${left.status})`
        : `  ! ${left.column}: holds ${left.found}, Spil needs ${left.declared}; left as it is`,
    ),
  ]);
  const isWhole = stopped === undefined && lists.every(({ leftAlone }) => leftAlone.length === 0);
  const end = stopped
    ? [`Stopped at ${stopped.list}: ${cureOf(stopped.problem)}`, ...troubles.slice(-1).map(show)]
    : ['Done. Now lower the rights of this identity on the site from manage to write, or take them away.'];
  return { exitCode: isWhole ? 0 : 1, lines: [...done, ...end] };
}

function cureOf(problem: ListProblem): string {
  switch (problem.kind) {
    case 'sign-in-needed':
      return 'Entra asks a person to sign in; this identity must be an application.';
    case 'no-access':
      return 'the identity needs the role manage on this site.';
    case 'busy':
      return `SharePoint is busy. Run again after ${problem.retryAfterSeconds} seconds.`;
    case 'unavailable':
      return 'no usable answer. Check tenant, client id and secret, or run again later; what is done stays done.';
    default:
      return `Microsoft answered ${problem.kind}.`;
  }
}

const show = ({ request, status, code }: GraphTrouble): string =>
  `  last trouble: ${[request, status, code].filter((part) => part !== undefined).join(' ')}`;

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { site: { type: 'string' }, code: { type: 'string' } } });
  const { exitCode, lines } = await provision({ ...process.env, ...values }, { now: () => new Date() });
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}

if (process.argv[1] === import.meta.filename) await main();
