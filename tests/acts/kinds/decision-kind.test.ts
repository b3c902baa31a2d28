import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeItem } from '../../../src/acts/act.ts';
import { decisionKind } from '../../../src/acts/kinds/decision-kind.ts';
import { undoWrite } from '../../../src/acts/undo/undo-write.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import { itemOf } from '../../domain/item.ts';
import { type ActsBench, problemOf, ref, startActsBench, valueOf, type Who } from '../acts-bench.ts';

let bench: ActsBench;
let proposal: Decision;
beforeAll(async () => {
  bench = await startActsBench();
}, 60_000);
afterAll(() => bench.close());

beforeEach(async () => {
  bench.settings = defaultSettings;
  bench.roles.support = 'SupportProfessional';
  proposal = await bench.put(decisionsList, {
    DecisionStatus: 'Proposed',
    ExecutionStatus: 'New',
    DecisionLevel: 'ProjectTeam',
    Rationale: 'De kosten zijn lager.',
    ProposedBy: ref('owner'),
  });
});

const linked = (ActionStatus: 'New' | 'InProgress' | 'Done' | 'Cancelled', DecisionRef = proposal.id) =>
  bench.put(actionsList, { ActionStatus, DecisionRef, Owner: ref('owner') });

const take = (more: object = {}, who: Who = 'support') =>
  changeItem(
    {
      list: 'Decisions',
      item: proposal.id,
      changes: { DecisionStatus: 'Taken', DecidedBy: 'de stuurgroep', ...more },
    },
    bench.as(who),
    bench.doors,
  );

const now = () => bench.read(decisionsList, proposal.id);

/** The customer's rule (domain sheet 3.3, AS-1): the first linked action that started makes it In behandeling. */
describe('a decision that is taken while its actions ran ahead of it', () => {
  test('is In behandeling at once, with a mark, a line in its notes and a word to whoever took it', async () => {
    await linked('InProgress');
    const done = valueOf(await take());
    expect(done.after.cells).toMatchObject({
      DecisionStatus: 'Taken',
      ExecutionStatus: 'InProgress',
      AutoChangedOn: day('2026-11-23'),
      ProgressNotes: '[2026-11-23 Sam Support] automatisch: een gekoppelde actie is begonnen',
    });
    expect(done.remarks).toEqual([{ kind: 'execution', status: 'InProgress' }]);
  });

  test('is Afgerond when all of them ended, one of them done', async () => {
    await linked('Done');
    await linked('Cancelled');
    const done = valueOf(await take());
    expect(done.after.cells).toMatchObject({ ExecutionStatus: 'Done' });
    expect(done.after.cells['ProgressNotes']).toContain('automatisch: alle gekoppelde acties afgerond');
    expect(done.remarks).toEqual([{ kind: 'execution', status: 'Done' }]);
  });

  test('is In behandeling again when it was Afgerond before it was put back, and an action is open', async () => {
    await bench.edit(decisionsList, proposal, { ExecutionStatus: 'Done' });
    await linked('New');
    const done = valueOf(await take());
    expect(done.after.cells).toMatchObject({ ExecutionStatus: 'InProgress' });
    expect(done.after.cells['ProgressNotes']).toContain('automatisch: een gekoppelde actie is weer open');
    expect(done.remarks).toEqual([{ kind: 'execution', status: 'InProgress' }]);
  });

  test('goes back whole when the taking is taken back', async () => {
    await linked('InProgress');
    const { undo } = valueOf(await take());
    if (undo === undefined) throw new Error('no way back');
    valueOf(await undoWrite(undo, bench.as('support'), bench.doors, 'ongedaan gemaakt'));
    const { cells } = await now();
    expect(cells).toMatchObject({ DecisionStatus: 'Proposed', ExecutionStatus: 'New' });
    expect(cells.AutoChangedOn).toBeUndefined();
  });

  test('is not taken back by whoever may not record decisions any more', async () => {
    await linked('InProgress');
    const { undo } = valueOf(await take());
    if (undo === undefined) throw new Error('no way back');
    delete bench.roles.support;
    const problem = problemOf(await undoWrite(undo, bench.as('support'), bench.doors, 'ongedaan gemaakt'));
    expect(problem).toMatchObject({ kind: 'forbidden' });
  });
});

describe('its execution stays as it is', () => {
  const stays = async (more: object = {}, status = 'New') => {
    const done = valueOf(await take(more));
    expect(done.after.cells).toMatchObject({ DecisionStatus: 'Taken', ExecutionStatus: status });
    expect(done.after.cells['AutoChangedOn']).toBeUndefined();
    expect(done.remarks).toEqual([]);
  };

  test('when nothing hangs on it, or nothing of that began', async () => {
    await linked('InProgress', (await bench.put(decisionsList, { DecisionStatus: 'Proposed' })).id);
    await linked('New');
    await linked('Cancelled');
    await stays();
  });

  test('when the project switched that off', async () => {
    bench.settings = { ...defaultSettings, autoStatus: false };
    await linked('InProgress');
    await stays();
  });

  test('when whoever takes it chooses it', async () => {
    await linked('Done');
    await stays({ ExecutionStatus: 'NotApplicable' }, 'NotApplicable');
  });

  test('when it is not taken, but rejected', async () => {
    await linked('InProgress');
    const done = valueOf(await take({ DecisionStatus: 'Rejected' }));
    expect([done.after.cells['ExecutionStatus'], done.remarks]).toEqual(['New', []]);
  });
});

describe('that actions ran ahead is said only when that is what happened', () => {
  const auto = { AutoChangedOn: day('2026-11-23') } as const;
  const from = { DecisionStatus: 'Proposed', ExecutionStatus: 'New' } as const;
  const to = { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress', ...auto } as const;
  const row = (cells: Decision['cells']) => itemOf(decisionsList, 9, cells);
  const said = (before: Decision | undefined, after: Decision['cells']) =>
    decisionKind.remarks(before, row(after), undefined as never);

  test('with the status that it got', () => {
    expect(said(row(from), to)).toEqual([{ kind: 'execution', status: 'InProgress' }]);
    expect(said(row(from), { ...to, ExecutionStatus: 'Done' })).toEqual([{ kind: 'execution', status: 'Done' }]);
  });

  test.each<[string, Decision | undefined, Decision['cells']]>([
    ['an addition', undefined, to],
    ['a decision that was taken before', row({ ...from, DecisionStatus: 'Taken' }), to],
    ['one that is not taken', row(from), { ...to, DecisionStatus: 'OnHold' }],
    ['a status that somebody chose', row(from), { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' }],
    ['an older mark, and no other status', row({ ...from, ...auto }), { ...to, ExecutionStatus: 'New' }],
    ['a mark beside the same status', row({ ...from, ExecutionStatus: 'Done' }), { ...to, ExecutionStatus: 'Done' }],
    ['a status that no action gives', row(from), { ...to, ExecutionStatus: 'NotApplicable' }],
  ])('not of %s', (_, before, after) => {
    expect(said(before, after)).toEqual([]);
  });
});
