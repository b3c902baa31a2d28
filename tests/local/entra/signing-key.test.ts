import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { openSqliteDatabase } from '../../../src/sqlite/sqlite-database.ts';
import { createEntra } from '../../../src/local/entra/entra.ts';
import { sampleTenant } from '../sample-tenant.ts';

const directories: string[] = [];
afterEach(async () => {
  for (const directory of directories.splice(0)) await rm(directory, { recursive: true });
});

it('a token outlives a restart, because the key stays in the database', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'entra-'));
  directories.push(directory);
  const tenant = sampleTenant();
  const start = async () => {
    const database = openSqliteDatabase(join(directory, 'm365.db'));
    return { database, entra: await createEntra({ database, tenant, realNow: Date.now }) };
  };
  const first = await start();
  const token = await first.entra.userToken(tenant.people[0]?.id ?? '', 'graph');
  first.database.close();
  const second = await start();
  expect(await second.entra.verifier.verifyGraphToken(token)).toMatchObject({ oid: tenant.people[0]?.id });
  second.database.close();
});
