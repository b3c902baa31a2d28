import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Moment } from '../../src/domain/values/moment.ts';
import { type Ledger, openLedger } from '../../src/ledger/open-ledger.ts';
import { describeSendLedger } from './send-ledger-contract.ts';

const now = '2026-11-24T07:00:00.000Z' as Moment;
const script = fileURLToPath(new URL('claiming-process.ts', import.meta.url));

function opened(path: string): Ledger {
  const ledger = openLedger(path, now, { durable: false });
  if (!ledger.ok) throw new Error(ledger.problem.kind);
  return ledger.value;
}

describeSendLedger('the embedded database', () => opened(':memory:').sends);

describe('a ledger file that several processes use', () => {
  let folder: string;
  let path: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'send-ledger-'));
    path = join(folder, 'ledger.db');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const claimInProcess = (...given: readonly string[]) =>
    promisify(execFile)(process.execPath, ['--import', 'tsx', script, path, ...given]);

  test('two servers that claim the same morning share it without overlap', async () => {
    opened(path).close();
    const answers = await Promise.all(['m1', 'm2'].map((message) => claimInProcess(message, '200')));
    const claimed = answers.flatMap(({ stdout }) => JSON.parse(stdout) as string[]);
    expect(claimed).toHaveLength(200);
    expect(new Set(claimed).size).toBe(200);
  }, 20_000);

  test('what a killed server had claimed is there after reopening, as unfinished work', async () => {
    await expect(claimInProcess('m1', '3', 'die')).rejects.toMatchObject({ signal: 'SIGKILL' });
    const { sends, close } = opened(path);
    expect((await sends.unfinishedMessages()).map(({ key }) => key)).toEqual(['k0', 'k1', 'k2']);
    expect(await sends.attemptsOf('m1')).toEqual([{ message: 'm1', channel: 'chat', state: 'claimed', at: now }]);
    expect(await sends.claimOccasions('m2', 'ann' as never, ['k1', 'k9'], now)).toEqual(['k9']);
    close();
  }, 20_000);
});
