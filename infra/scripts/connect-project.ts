import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { projectCode } from '../../src/domain/values/ids.ts';
import { dayAt, toMoment } from '../../src/domain/values/moment.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';

const needed = (name: string) => z.string({ error: `${name} is missing` }).min(1, `${name} is empty`);

const settings = z.object({
  SPIL_DATA_DIR: needed('SPIL_DATA_DIR'),
  site: needed('--site').regex(/^[^,]+,[^,]+,[^,]+$/, '--site must be host,site-collection-id,site-id'),
  code: needed('--code').regex(/^[A-Z][A-Z0-9]{1,7}$/, '--code must be 2 to 8 capitals or digits, such as RVB'),
  team: needed('--team').pipe(z.guid('--team must be the GUID of the group behind the team')),
  channel: needed('--channel').startsWith('19:', '--channel must start with 19:'),
});

/** What connecting has to tell an administrator. */
export interface ConnectAnswer {
  readonly exitCode: 0 | 1;
  readonly lines: readonly string[];
}

/** Tells the ledger which site, team and channel belong to a project; a running server sees it in its next round. */
export async function connectProject(given: unknown, now: Date): Promise<ConnectAnswer> {
  const parsed = settings.safeParse(given);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ message }) => `- ${message}`);
    return { exitCode: 1, lines: ['Set these and run again:', ...faults] };
  }
  const { SPIL_DATA_DIR: folder, site: siteId, team: teamId, channel: channelId } = parsed.data;
  const code = projectCode(parsed.data.code);
  const opened = openLedger(join(folder, 'ledger.db'), toMoment(now));
  if (!opened.ok) return { exitCode: 1, lines: [`The ledger in ${folder} is ${opened.problem.kind}.`] };
  const { projects } = opened.value;
  try {
    const known = await projects.projects();
    const other = known.find((project) => project.channelId === channelId && project.code !== code);
    if (other !== undefined) return { exitCode: 1, lines: [`That channel belongs to project ${other.code}.`] };
    // A project that moves keeps its first day, or its old reminders would be forgotten.
    const watchedSince = known.find((project) => project.code === code)?.watchedSince ?? dayAt(toMoment(now));
    await projects.connect({ code, siteId, teamId, channelId, watchedSince });
    return { exitCode: 0, lines: [`Project ${code} is connected; reminders count from ${watchedSince}.`] };
  } finally {
    opened.value.close();
  }
}

async function main(): Promise<void> {
  const option = { type: 'string' } as const;
  const { values } = parseArgs({ options: { site: option, code: option, team: option, channel: option } });
  const { exitCode, lines } = await connectProject({ ...process.env, ...values }, new Date());
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = exitCode;
}

if (process.argv[1] === import.meta.filename) await main();
