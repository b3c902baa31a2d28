import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addItem } from '../../../src/acts/add-item.ts';
import type { Written } from '../../../src/acts/outcome.ts';
import { undoWrite } from '../../../src/acts/undo/undo-write.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { type ActsBench, ref, startActsBench, valueOf } from '../acts-bench.ts';
import { ordinaryRows } from '../ordinary-rows.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
  bench.roles.support = 'SupportProfessional';
});
afterAll(() => bench.close());
beforeEach(() => void bench.heard());

const { action, risk, decision, change } = ordinaryRows(() => bench);

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

describe('who was told of what followed', () => {
  const writtenBy = (done: Awaited<ReturnType<typeof change>>): Written => valueOf(done).undo ?? expect.fail('no undo');

  test('hears that a measure is not done after all, and once more when that is taken back', async () => {
    const watched = await risk({ RiskOwner: ref('other'), RiskStatus: 'Open' });
    const linked = await action({ Owner: ref('owner') });
    await bench.put(controlMeasuresList, {
      MeasureStatus: 'InProgress',
      MeasureOwner: ref('owner'),
      RiskRef: watched.id,
      ActionRef: [linked.id],
    });
    bench.later(1);
    const written = writtenBy(await change('support', actionsList, linked, { ActionStatus: 'Done' }));
    expect(bench.heard().toSorted()).toEqual(['completed owner', 'rescore other']);
    const undone = await undo(written);
    expect(bench.heard().toSorted()).toEqual(['undone other', 'undone owner']);
    await undo(undone);
    expect(bench.heard().toSorted()).toEqual(['rescore other', 'undone owner']);
  });

  test('hears that a decision is done after all', async () => {
    const done = await decision({ DecisionStatus: 'Taken', ExecutionStatus: 'Done', ProposedBy: ref('other') });
    const open = await action({ Owner: ref('owner') });
    bench.later(1);
    const written = writtenBy(await change('support', actionsList, open, { DecisionRef: done.id }));
    expect((await bench.read(decisionsList, done.id)).cells['ExecutionStatus']).toBe('InProgress');
    expect(bench.heard().toSorted()).toEqual(['changed owner', 'reopened other']);
    await undo(written);
    expect((await bench.read(decisionsList, done.id)).cells['ExecutionStatus']).toBe('Done');
    expect(bench.heard().toSorted()).toEqual(['undone other', 'undone owner']);
  });
});
