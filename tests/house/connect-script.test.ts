import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectProject } from '../../infra/scripts/connect-project.ts';
import { toMoment } from '../../src/domain/values/moment.ts';
import { openLedger } from '../../src/ledger/open-ledger.ts';
import type { Project } from '../../src/ports.ts';

const now = new Date('2026-11-23T07:30:00Z');
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'connect-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const connect = (changed: Readonly<Record<string, string>> = {}, at = now) =>
  connectProject(
    {
      SPIL_DATA_DIR: folder,
      site: 'lindemeer.sharepoint.com,collection,site',
      code: 'RVB',
      team: '822bf02b-2022-49da-be66-abc3335382f5',
      channel: '19:one@thread.tacv2',
      ...changed,
    },
    at,
  );

async function connected(): Promise<readonly Project[]> {
  const opened = openLedger(join(folder, 'ledger.db'), toMoment(now));
  if (!opened.ok) throw new Error(opened.problem.kind);
  try {
    return await opened.value.projects.projects();
  } finally {
    opened.value.close();
  }
}

describe('the connecting script', () => {
  test('tells the ledger where a project lives, from today on', async () => {
    expect(await connect()).toMatchObject({ exitCode: 0 });
    expect(await connected()).toEqual([
      {
        code: 'RVB',
        siteId: 'lindemeer.sharepoint.com,collection,site',
        teamId: '822bf02b-2022-49da-be66-abc3335382f5',
        channelId: '19:one@thread.tacv2',
        watchedSince: '2026-11-23',
      },
    ]);
  });

  test('moves a project to another channel without forgetting its first day', async () => {
    await connect();
    await connect({ channel: '19:two@thread.tacv2' }, new Date('2026-12-01T09:00:00Z'));
    expect(await connected()).toMatchObject([{ channelId: '19:two@thread.tacv2', watchedSince: '2026-11-23' }]);
  });

  test('gives no channel to two projects', async () => {
    await connect();
    expect(await connect({ code: 'SPV' })).toEqual({ exitCode: 1, lines: ['That channel belongs to project RVB.'] });
    expect(await connected()).toHaveLength(1);
  });

  test.each([
    [{ site: 'https://lindemeer.sharepoint.com/sites/rvb' }, '- --site must be host,site-collection-id,site-id'],
    [{ code: 'rvb!' }, '- --code must be 2 to 8 capitals or digits, such as RVB'],
    [{ team: 'Team RVB' }, '- --team must be the GUID of the group behind the team'],
    [{ channel: 'Algemeen' }, '- --channel must start with 19:'],
  ])('refuses %o', async (changed, line) => {
    const answer = await connect(changed);
    expect(answer).toEqual({ exitCode: 1, lines: ['Set these and run again:', line] });
  });
});
