import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { changeItem } from '../../../src/acts/act.ts';
import { addItem } from '../../../src/acts/add-item.ts';
import type { Done } from '../../../src/acts/outcome.ts';
import { undoWrite } from '../../../src/acts/undo/undo-write.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { type ActsBench, problemOf, ref, startActsBench, valueOf, type Who } from '../acts-bench.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.roles.support = 'SupportProfessional';
  bench.heard();
  bench.changed.length = 0;
  // Another minute: SharePoint keeps moments in whole seconds.
  bench.later(1);
});

const action = (cells: object = {}) =>
  bench.put(actionsList, {
    ActionStatus: 'InProgress',
    Owner: ref('owner'),
    DueDate: day('2026-12-04'),
    Priority: 'Normal',
    ...cells,
  });

const proposal = (cells: object = {}) =>
  bench.put(decisionsList, {
    DecisionStatus: 'Proposed',
    DecisionLevel: 'ProjectTeam',
    ProposedBy: ref('owner'),
    Rationale: 'minst hinder',
    ...cells,
  });

async function change(who: Who, list: ListDeclaration, item: Pick<Item, 'id'>, changes: object, note?: string) {
  return valueOf(await changeItem({ list: list.name, item: item.id, changes, note }, bench.as(who), bench.doors));
}

const add = async (who: Who, list: ListDeclaration, cells: object): Promise<Done> =>
  valueOf(await addItem({ list: list.name, cells, key: `${Math.random()}` }, bench.as(who), bench.doors));

const undo = (who: Who, { undo: written }: Pick<Done, 'undo'>, from?: string) => {
  if (written === undefined) throw new Error('nothing was written');
  return undoWrite(written, bench.as(who, from), bench.doors, `teruggedraaid door ${who}`);
};

/** What an undo wrote, so that it can be taken back too. */
const again = ({ list, after }: Pick<Done, 'list' | 'after'>): Pick<Done, 'undo'> => ({
  undo: { list: list.name, item: after.id, etag: after.etag },
});

describe('whose write', () => {
  test('the writer’s own is taken back cell by cell, whoever has the item now', async () => {
    const before = await action({ Owner: ref('owner') });
    const done = await change('owner', actionsList, before, { Owner: ref('other'), Priority: 'High' });
    const undone = valueOf(await undo('owner', done));
    expect(undone.after.cells).toEqual(before.cells);
    expect(undone.wasAddition).toBe(false);
    expect(bench.changed).toEqual(['Actions', 'Actions']);
  });

  test('a namesake’s is not: ids decide, never names', async () => {
    const before = await action({ Owner: ref('namesake') });
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    expect(problemOf(await undo('namesake', done))).toMatchObject({ kind: 'not-your-write', by: 'Mila Jansen' });
    const own = await change('namesake', actionsList, before, { Priority: 'High' });
    expect((await undo('namesake', own)).ok).toBe(true);
  });

  test('not even the project manager takes back what somebody else wrote', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    expect(problemOf(await undo('manager', done))).toMatchObject({ kind: 'not-your-write' });
    expect((await bench.read(actionsList, done.after.id)).etag).toBe(done.after.etag);
  });

  test('a guest takes nothing back, a list without acts is unknown', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    expect(problemOf(await undo('guest', done))).toEqual({ kind: 'forbidden', refusal: { kind: 'guest' } });
    const settings = { undo: { list: 'ProjectSettings', item: 1, etag: done.after.etag } };
    expect(problemOf(await undo('manager', settings))).toEqual({ kind: 'unknown-list', list: 'ProjectSettings' });
    const gone = { undo: { list: 'Actions', item: 99_999, etag: done.after.etag } };
    expect(problemOf(await undo('manager', gone))).toMatchObject({ kind: 'lists', problem: { kind: 'item-missing' } });
  });

  test('what the timer changed by itself is taken back by whoever may change the item, nobody else', async () => {
    const decision = await proposal({ DecisionStatus: 'Taken', ExecutionStatus: 'New' });
    const moved = await bench.edit(decisionsList, decision, {
      ExecutionStatus: 'InProgress',
      AutoChangedOn: day('2026-11-23'),
    });
    const written = { undo: { list: 'Decisions', item: moved.id, etag: moved.etag } };
    expect(problemOf(await undo('owner', written))).toMatchObject({ kind: 'not-your-write' });
    expect(valueOf(await undo('support', written)).after.cells.ExecutionStatus).toBe('New');
  });

  test('what the app wrote without changing a status by itself belongs to nobody', async () => {
    const before = await action();
    const moved = await bench.edit(actionsList, before, { Priority: 'High' });
    const written = { undo: { list: 'Actions', item: moved.id, etag: moved.etag } };
    expect(problemOf(await undo('manager', written))).toMatchObject({ kind: 'not-your-write' });
  });
});

describe('until when', () => {
  test('24 hours after the write, to the minute', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    bench.later(24 * 60 + 1);
    expect(problemOf(await undo('owner', done))).toEqual({ kind: 'undo-too-late' });
    bench.later(-1);
    expect((await undo('owner', done)).ok).toBe(true);
  });

  test('until somebody writes after it: nothing is overwritten', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    const later = await change('support', actionsList, done.after, { Priority: 'Low' });
    const problem = problemOf(await undo('owner', done));
    expect(problem).toMatchObject({ kind: 'changed-since', theirs: { etag: later.after.etag } });
    expect((await bench.read(actionsList, done.after.id)).cells.Priority).toBe('Low');
  });

  test('an etag of another row takes nothing back', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    const other = await action();
    const crossed = { undo: { list: 'Actions', item: other.id, etag: done.after.etag } };
    expect(problemOf(await undo('owner', crossed))).toMatchObject({ kind: 'changed-since' });
  });
});

describe('lists that do not do what is asked', () => {
  const failing = async (fault: object, run: () => Promise<unknown>) => {
    bench.spil.bench.faults.push(fault as (typeof bench.spil.bench.faults)[number]);
    const answer = await run();
    bench.spil.bench.faults.length = 0;
    return answer;
  };

  test('versions that cannot be read are no reason to write', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    const fault = { method: 'GET', path: /versions/, answer: { status: 503 } };
    const problem = await failing(fault, async () => problemOf(await undo('owner', done)));
    expect(problem).toMatchObject({ kind: 'lists', list: actionsList, problem: { kind: 'busy' } });
    expect((await bench.read(actionsList, done.after.id)).etag).toBe(done.after.etag);
  });

  test('a write that is refused is said, and nobody is told of it', async () => {
    const done = await change('support', actionsList, await action(), { Priority: 'High' });
    bench.heard();
    const fault = { method: 'PATCH', path: /items/, answer: { status: 503 } };
    const problem = await failing(fault, async () => problemOf(await undo('support', done)));
    expect(problem).toMatchObject({ kind: 'lists', list: actionsList, problem: { kind: 'busy' } });
    expect(bench.heard()).toEqual([]);
    expect((await undo('support', done)).ok).toBe(true);
  });

  test('somebody who writes between reading and writing goes first', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    const fault = { method: 'PATCH', path: /items/, answer: { status: 412 } };
    const problem = await failing(fault, async () => problemOf(await undo('owner', done)));
    expect(problem).toMatchObject({ kind: 'changed-since', list: actionsList, theirs: { id: done.after.id } });
  });
});

describe('which write', () => {
  const remembered = () => bench.doors.undo.lastWrites(ref('owner').aad, 'tab|RVB');

  test('one of another conversation takes back what followed there, by looking anew', async () => {
    const done = await change('owner', actionsList, await action(), { Priority: 'High' });
    valueOf(await undo('owner', done, 'chat|elsewhere'));
    expect(await remembered()).toMatchObject([{ etag: done.after.etag }]);
  });

  test('is forgotten once it is taken back, not when an older one is', async () => {
    const older = await change('owner', actionsList, await action(), { Priority: 'High' });
    const newest = await change('owner', actionsList, await action(), { Priority: 'High' });
    valueOf(await undo('owner', older));
    expect(await remembered()).toMatchObject([{ etag: newest.after.etag }]);
    valueOf(await undo('owner', newest));
    expect(await remembered()).toEqual([]);
  });
});

describe('who could have done it', () => {
  test('a role that was lost takes its undo along', async () => {
    const done = await change('support', actionsList, await action(), { Owner: ref('support') });
    delete bench.roles.support;
    expect(problemOf(await undo('support', done))).toMatchObject({
      kind: 'forbidden',
      refusal: { kind: 'not-yours', owner: { aad: ref('owner').aad } },
    });
  });

  test('a taking is not taken back by a proposer who may no longer record', async () => {
    const own = await proposal({ ProposedBy: ref('support') });
    const done = await change('support', decisionsList, own, { DecisionStatus: 'Taken', DecidedBy: 'de stuurgroep' });
    delete bench.roles.support;
    expect(problemOf(await undo('support', done))).toMatchObject({
      kind: 'forbidden',
      refusal: { kind: 'support-or-manager-only' },
    });
  });
});

describe('notes', () => {
  test('never shrink: an undone note stays, with a line that says so', async () => {
    const done = await change('owner', actionsList, await action(), {}, 'kabel gevonden');
    const undone = valueOf(await undo('owner', done));
    const by = `[${bench.home('owner').today} Mila Jansen]`;
    expect(undone.after.cells['ProgressNotes']).toBe(`${by} kabel gevonden\n${by} teruggedraaid door owner`);
  });

  test('undoing the undo of a note adds a third line', async () => {
    const done = await change('owner', actionsList, await action(), {}, 'kabel gevonden');
    const undone = valueOf(await undo('owner', done));
    const twice = valueOf(await undo('owner', again(undone)));
    expect(String(twice.after.cells['ProgressNotes']).split('\n')).toHaveLength(3);
  });
});

describe('an addition', () => {
  test('is ended instead, with the reason, without the day on which it was done', async () => {
    const done = await add('owner', actionsList, {
      Title: 'Bouwhekken bestellen',
      DueDate: '2026-12-09',
      ActionStatus: 'Done',
      Owner: ref('owner'),
    });
    const undone = valueOf(await undo('owner', done));
    expect(undone.wasAddition).toBe(true);
    expect(undone.after.cells).toMatchObject({ ActionStatus: 'Cancelled', ClosingNote: 'teruggedraaid door owner' });
    expect(undone.after.cells).not.toHaveProperty('CompletedOn');
  });

  test('of a risk closes it, of a decision withdraws it and says why in its notes', async () => {
    const cells = { EventText: 'e', ConsequenceText: 'c', Probability: 2, Impact: 2, RiskOwner: ref('owner') };
    const risk = valueOf(await undo('owner', await add('owner', risksList, { Title: 'Scheuren', ...cells })));
    expect(risk.after.cells).toMatchObject({ RiskStatus: 'Closed', ClosingReason: 'teruggedraaid door owner' });
    const decision = await add('owner', decisionsList, { Title: 'Wij kiezen een andere buis.' });
    const withdrawn = valueOf(await undo('owner', decision)).after.cells;
    expect(withdrawn).toMatchObject({ DecisionStatus: 'Withdrawn' });
    expect(withdrawn['ProgressNotes']).toContain('teruggedraaid door owner');
  });

  test('of somebody else is nobody’s to end', async () => {
    const done = await add('owner', actionsList, { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09' });
    expect(problemOf(await undo('other', done))).toMatchObject({ kind: 'not-your-write' });
  });
});

describe('a decision', () => {
  const taken = (cells: object = {}) =>
    proposal({ DecisionStatus: 'Taken', DecidedBy: 'de stuurgroep', DecidedOn: day('2026-11-02'), ...cells });

  test('that was taken goes back, with a line in its notes, and its recorder’s manager hears it', async () => {
    const done = await change('support', decisionsList, await proposal(), {
      DecisionStatus: 'Taken',
      DecidedBy: 'de stuurgroep',
    });
    bench.heard();
    const undone = valueOf(await undo('support', done));
    expect(undone.after.cells).toMatchObject({ DecisionStatus: 'Proposed' });
    expect(undone.after.cells).not.toHaveProperty('DecidedOn');
    expect(undone.after.cells['ProgressNotes']).toContain('teruggedraaid door support');
    expect(bench.heard()).toEqual(['undone owner', 'undone manager']);
  });

  test('of which an empty rationale was filled keeps it: that undo would rewrite what was decided', async () => {
    const before = await taken({ Rationale: null });
    const { after, undo: offered } = await change('support', decisionsList, before, { Rationale: 'minste hinder' });
    expect(offered).toBeUndefined();
    expect(problemOf(await undo('support', again({ list: decisionsList, after })))).toMatchObject({
      rule: { kind: 'frozen', columns: ['Rationale'] },
      column: 'Rationale',
    });
  });

  test('that was withdrawn stands again', async () => {
    const done = await change('support', decisionsList, await taken(), { DecisionStatus: 'Withdrawn' }, 'toch niet');
    expect(valueOf(await undo('support', done)).after.cells).toMatchObject({ DecisionStatus: 'Taken' });
  });

  describe('that replaced another', () => {
    const replace = async () => {
      const old = await taken();
      const done = await change('support', decisionsList, await proposal({ ReplacesRef: old.id }), {
        DecisionStatus: 'Taken',
        DecidedBy: 'de stuurgroep',
      });
      return { old, done };
    };
    const statusOf = async ({ id }: Pick<Item, 'id'>) => (await bench.read(decisionsList, id)).cells.DecisionStatus;

    test('lets the other stand again when it goes back, and replaces it again when that is undone', async () => {
      const { old, done } = await replace();
      expect(await statusOf(old)).toBe('Superseded');
      const undone = valueOf(await undo('support', done));
      expect(undone.followed).toMatchObject([{ kind: 'restored', after: { id: old.id } }]);
      expect(await statusOf(old)).toBe('Taken');
      valueOf(await undo('support', again(undone)));
      expect([await statusOf(done.after), await statusOf(old)]).toEqual(['Taken', 'Superseded']);
    });

    test('also when another write of the same person came between', async () => {
      const { old, done } = await replace();
      await change('support', actionsList, await action(), { Priority: 'High' });
      valueOf(await undo('support', done));
      expect(await statusOf(old)).toBe('Taken');
    });

    test('when it was added as taken and is ended instead, the other stands again', async () => {
      const old = await taken();
      const cells = { Title: 'Wij kiezen een andere buis.', Rationale: 'prijs', DecidedBy: 'college' };
      const added = await add('support', decisionsList, { ...cells, DecisionStatus: 'Taken', ReplacesRef: old.id });
      expect(await statusOf(old)).toBe('Superseded');
      await change('support', actionsList, await action(), { Priority: 'High' });
      valueOf(await undo('support', added));
      expect([await statusOf(added.after), await statusOf(old)]).toEqual(['Withdrawn', 'Taken']);
    });

    test('leaves the other replaced while a third replaces it too', async () => {
      const { old, done } = await replace();
      const third = await proposal({ ReplacesRef: old.id });
      await change('manager', decisionsList, third, { DecisionStatus: 'Taken', DecidedBy: 'college' });
      valueOf(await undo('support', done));
      expect(await statusOf(old)).toBe('Superseded');
    });

    test('the other cannot be pulled loose by undoing only what followed', async () => {
      const { old, done } = await replace();
      const followed = done.followed[0]?.after;
      const written = { list: 'Decisions', item: old.id, etag: followed?.etag ?? done.after.etag };
      expect(problemOf(await undo('support', { undo: written }))).toMatchObject({
        kind: 'against-the-rules',
        rule: { kind: 'not-from-here', from: 'Superseded', to: 'Taken' },
        column: 'DecisionStatus',
      });
      expect(await statusOf(old)).toBe('Superseded');
    });
  });
});

describe('what followed', () => {
  const linked = async () => {
    const decision = await proposal({ DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' });
    return { decision, action: await action({ DecisionRef: decision.id }) };
  };

  test('is taken back with the write that it followed from', async () => {
    const { decision, action: one } = await linked();
    const done = await change('owner', actionsList, one, { ActionStatus: 'Done' });
    expect((await bench.read(decisionsList, decision.id)).cells.ExecutionStatus).toBe('Done');
    const undone = valueOf(await undo('owner', done));
    expect(undone.followed).toMatchObject([{ kind: 'restored', list: { name: 'Decisions' } }]);
    const after = await bench.read(decisionsList, decision.id);
    expect(after.cells.ExecutionStatus).toBe('InProgress');
    expect(after.cells.ProgressNotes?.split('\n')).toHaveLength(2);
    expect(bench.changed.slice(-2)).toEqual(['Actions', 'Decisions']);
  });

  test('stays as somebody left it since', async () => {
    const { decision, action: one } = await linked();
    const done = await change('owner', actionsList, one, { ActionStatus: 'Done' });
    const since = await bench.read(decisionsList, decision.id);
    await bench.edit(decisionsList, since, { ExecutionStatus: 'New' });
    valueOf(await undo('owner', done));
    expect((await bench.read(decisionsList, decision.id)).cells.ExecutionStatus).not.toBe('Done');
  });

  test('may be taken back by itself by whoever made it follow', async () => {
    const { decision, action: one } = await linked();
    const done = await change('owner', actionsList, one, { ActionStatus: 'Done' });
    const followed = done.followed[0]?.after;
    if (followed === undefined) throw new Error('nothing followed');
    valueOf(await undo('owner', { undo: { list: 'Decisions', item: decision.id, etag: followed.etag } }));
    expect((await bench.read(decisionsList, decision.id)).cells.ExecutionStatus).toBe('InProgress');
  });
});

describe('who is told', () => {
  test('whoever was told of the write: the owner of before and the one who had it for a moment', async () => {
    const done = await change('support', actionsList, await action(), { Owner: ref('other') });
    expect(bench.heard()).toEqual(['given other', 'taken owner']);
    const { told } = valueOf(await undo('support', done));
    expect(bench.heard()).toEqual(['undone owner', 'undone other']);
    expect(told).toMatchObject([{ aad: ref('owner').aad }, { aad: ref('other').aad }]);
  });

  test('nobody of their own doing', async () => {
    valueOf(await undo('owner', await change('owner', actionsList, await action(), { Priority: 'High' })));
    expect(bench.heard()).toEqual([]);
  });
});
