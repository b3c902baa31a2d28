import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { provision, type ProvisionAnswer } from '../../infra/scripts/provision-site.ts';
import { openSqliteDatabase, type SqliteDatabase } from '../../src/sqlite/sqlite-database.ts';
import { allLists } from '../../src/lists/register.ts';
import { createBusinessClock } from '../../src/local/service/clock.ts';
import { type LocalM365, startLocalM365 } from '../../src/local/local-m365.ts';
import { createLocalGraphFetch } from '../../src/local/outlets/graph-origin.ts';
import { createLocalMsalNetwork } from '../../src/local/outlets/msal-network.ts';
import { samplesFor, seedDirectory, tenantOf } from '../../src/local/start/start-tenant.ts';
import { root } from './house-files.ts';
import { ofProject } from './planted-house.ts';

const tenant = tenantOf(samplesFor('built-in'));
const now = new Date('2026-11-23T07:30:00Z');
let m365: LocalM365;
let database: SqliteDatabase;

beforeAll(async () => {
  database = openSqliteDatabase(':memory:', { durable: false });
  m365 = await startLocalM365({
    database,
    port: 0,
    clock: createBusinessClock({ start: now, running: false, realNow: Date.now }),
    productOrigin: 'http://127.0.0.1:9',
    publicOrigin: 'https://spil.example',
    tenant,
    hooks: { advanceTo: async () => undefined, reset: async () => undefined },
  });
  seedDirectory(m365, tenant);
});
afterAll(async () => {
  await m365.close();
  database.close();
});

/** Provisions the empty site of the sample's first project, with some settings changed. */
const run = (changed: Readonly<Record<string, string>> = {}): Promise<ProvisionAnswer> =>
  provision(
    {
      SPIL_TENANT_ID: tenant.id,
      SPIL_PROVISION_CLIENT_ID: tenant.provisioning.appId,
      SPIL_PROVISION_CLIENT_SECRET: tenant.provisioning.secret,
      site: tenant.projects[0]?.siteId,
      code: 'RVB',
      ...changed,
    },
    {
      networkClient: createLocalMsalNetwork(m365.origin),
      send: createLocalGraphFetch(m365.origin),
      now: () => now,
    },
  );

describe('the provisioning script', () => {
  test('is refused when the identity may only write', async () => {
    const { appId, secret } = tenant.spil;
    const answer = await run({ SPIL_PROVISION_CLIENT_ID: appId, SPIL_PROVISION_CLIENT_SECRET: secret });
    expect(answer.exitCode).toBe(1);
    expect(answer.lines.at(-2)).toMatch(/^Stopped at \w+: the identity needs the role manage on this site\.$/);
    expect(answer.lines.at(-1)).toMatch(/^ {2}last trouble: .*403/);
  });

  test('says that the secret is wrong', async () => {
    const answer = await run({ SPIL_PROVISION_CLIENT_SECRET: 'guess' });
    expect(answer.exitCode).toBe(1);
    expect(answer.lines.at(-2)).toContain('Check tenant, client id and secret');
    expect(answer.lines.at(-1)).toContain('invalid_client');
  });

  test('creates every declared list', async () => {
    const answer = await run();
    expect(answer.lines.slice(0, -1)).toEqual(allLists.map(({ name }) => `${name}: created`));
    expect(answer.lines.at(-1)).toContain('lower the rights');
    expect(answer.exitCode).toBe(0);
  });

  test('finds nothing to do the second time', async () => {
    const answer = await run();
    expect(answer.lines.slice(0, -1)).toEqual(allLists.map(({ name }) => `${name}: 0 columns added, 0 adjusted`));
  });

  test('names everything that is missing when it is called without settings', () => {
    const script = ofProject('infra/scripts/provision-site.ts');
    const env = { PATH: process.env['PATH'] ?? '' };
    const { status, stdout } = spawnSync(process.execPath, ['--import', 'tsx', script], {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    for (const name of [
      'SPIL_TENANT_ID',
      'SPIL_PROVISION_CLIENT_ID',
      'SPIL_PROVISION_CLIENT_SECRET',
      '--site',
      '--code',
    ]) {
      expect(stdout).toContain(`- ${name} is missing`);
    }
  });
});
