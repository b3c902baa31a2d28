import { afterAll, beforeAll, expect, test } from 'vitest';
import { addItem } from '../../../src/acts/add-item.ts';
import type { Written } from '../../../src/acts/outcome.ts';
import { undoWrite } from '../../../src/acts/undo/undo-write.ts';
import { type ActsBench, startActsBench, valueOf } from '../acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
  bench.roles.support = 'SupportProfessional';
});
afterAll(() => bench.close());

/** Support takes back the version that stands now. */
async function undo(written: Written): Promise<Written & { readonly status: unknown }> {
  bench.later(1);
  const { after } = valueOf(await undoWrite(written, bench.as('support'), bench.doors, 'vergissing'));
  return { ...written, etag: after.etag, status: after.cells['DecisionStatus'] };
}

test('the project manager hears of a recording, of its undo, and of the undo of that', async () => {
  const cells = {
    Title: 'We kiezen variant C',
    Rationale: 'prijs',
    DecisionStatus: 'Taken',
    DecisionLevel: 'ProjectTeam',
    DecidedBy: 'Projectteam',
  };
  const added = await addItem({ list: 'Decisions', cells, key: 'undo-again' }, bench.as('support'), bench.doors);
  const written = valueOf(added).undo ?? expect.fail('nothing was written');
  expect(bench.heard()).toEqual(['recorded manager']);
  const undone = await undo(written);
  expect([undone.status, bench.heard()]).toEqual(['Withdrawn', ['undone manager']]);
  const redone = await undo(undone);
  expect([redone.status, bench.heard()]).toEqual(['Taken', ['undone manager']]);
});
