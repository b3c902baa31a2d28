import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOn, changeItem } from '../../src/acts/act.ts';
import { undoWrite } from '../../src/acts/undo/undo-write.ts';
import { day } from '../../src/domain/values/day.ts';
import { defaultSettings } from '../../src/domain/settings/settings.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { controlMeasuresList } from '../../src/lists/control-measures.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import { type ActsBench, problemOf, ref, startActsBench, valueOf } from './acts-bench.ts';
import { ordinaryRows } from './ordinary-rows.ts';

let bench: ActsBench;
beforeAll(async () => {
  bench = await startActsBench();
});
afterAll(() => bench.close());
beforeEach(() => {
  bench.later(1);
  bench.settings = defaultSettings;
  bench.heard();
  bench.changed.length = 0;
});

const { action, risk, decision, change, add } = ordinaryRows(() => bench);

describe('what is not known', () => {
  test.each(['ProjectSettings', 'toString', '__proto__'])('a list %s takes no act', async (list) => {
    const unknown = { kind: 'unknown-list', list };
    expect(problemOf(await change('manager', list, { id: 1 }, {}))).toEqual(unknown);
    expect(problemOf(await add('manager', list, {}))).toEqual(unknown);
  });

  test.each(['explode', 'toString', '__proto__'])('an act %s is refused', async (name) => {
    const asked = { list: 'Actions', act: name, input: {}, item: (await action()).id };
    expect(problemOf(await actOn(asked as never, bench.as('owner'), bench.doors))).toEqual({
      kind: 'unknown-act',
      list: 'Actions',
      act: name,
    });
  });

  test('a row that never was is missing', async () => {
    expect(problemOf(await change('owner', actionsList, { id: 99_999 }, {}))).toMatchObject({
      kind: 'lists',
      list: { name: 'Actions' },
      problem: { kind: 'item-missing' },
    });
  });

  test.each([
    [{ Nonsense: 1 }, 'Nonsense'],
    [{ toString: 'x' }, 'toString'],
    [{ PostponeCount: 9 }, 'PostponeCount'],
    [{ Priority: 'Highest' }, 'Priority'],
    [{ Owner: { name: 'x'.repeat(300) } }, 'Owner'],
    ['cells', ''],
  ])('cells %j are refused by column', async (cells, column) => {
    const bad = { kind: 'bad-cell', column, list: { name: 'Actions' } };
    expect(problemOf(await change('owner', actionsList, await action(), cells))).toMatchObject(bad);
    expect(problemOf(await add('owner', actionsList, cells))).toMatchObject(bad);
  });

  test('a date before 2000 says since when dates are taken', async () => {
    const problem = problemOf(await change('owner', actionsList, await action(), { DueDate: '1999-12-31' }));
    expect(problem).toMatchObject({
      kind: 'against-the-rules',
      rule: { kind: 'too-early', column: 'DueDate', earliest: '2000-01-01' },
      list: { name: 'Actions' },
      column: 'DueDate',
      needs: undefined,
    });
  });
});

describe('a change', () => {
  test('is written, tells open tabs, its owner, and how to take it back', async () => {
    const one = await action();
    const done = valueOf(await change('support', actionsList, one, { DueDate: '2026-12-06' }));
    expect(done).toMatchObject({
      isChanged: true,
      before: { etag: one.etag },
      followed: [],
      told: [{ aad: ref('owner').aad }],
      remarks: [{ kind: 'due-date', warning: { kind: 'day-off' } }],
      undo: { list: 'Actions', item: one.id, etag: done.after.etag },
    });
    expect(bench.heard()).toEqual(['postponed owner']);
    expect(bench.changed).toEqual(['Actions']);
  });

  test('of what is so already writes nothing and tells nobody', async () => {
    const one = await action();
    const done = valueOf(await change('support', actionsList, one, { Priority: 'Normal' }));
    expect(done).toEqual({
      list: actionsList,
      before: expect.objectContaining({ id: one.id }),
      after: expect.objectContaining({ etag: one.etag }),
      isChanged: false,
      followed: [],
      told: [],
      remarks: [],
      undo: undefined,
    });
    expect([bench.heard(), bench.changed]).toEqual([[], []]);
  });

  test('against a rule names the rule, the column, what would satisfy it', async () => {
    const problem = problemOf(await change('owner', actionsList, await action(), { ActionStatus: 'Cancelled' }));
    expect(problem).toMatchObject({
      kind: 'against-the-rules',
      rule: { kind: 'reason-needed' },
      list: { name: 'Actions' },
      column: 'ActionStatus',
      needs: { reason: true },
    });
  });

  test('onto an older version than what stands there is stale', async () => {
    const one = await action();
    const newer = await bench.edit(actionsList, one, { Priority: 'High' });
    const asked = { list: 'Actions', item: one.id, seen: one.etag, changes: { Priority: 'Low' } };
    expect(problemOf(await changeItem(asked, bench.as('owner'), bench.doors))).toMatchObject({
      kind: 'lists',
      problem: { kind: 'stale', theirs: { etag: newer.etag } },
    });
  });

  test('that lists would not read or write says which list', async () => {
    const one = await risk();
    const breakCalls = async (method: string, path: RegExp, act: () => Promise<unknown>) => {
      bench.spil.bench.faults.push({ method, path, answer: { status: 403 } });
      const answer = await act();
      bench.spil.bench.faults.length = 0;
      return answer;
    };
    const refused = await breakCalls('PATCH', /./, () => change('owner', risksList, one, { Impact: 5 }));
    expect(refused).toMatchObject({ ok: false, problem: { kind: 'lists', list: { name: 'Risks' } } });
    const cells = { Title: 'Hek', DueDate: '2026-12-04' };
    const notAdded = await breakCalls('POST', /./, () => add('owner', actionsList, cells));
    expect(notAdded).toMatchObject({ ok: false, problem: { kind: 'lists', list: { name: 'Actions' } } });
  });
});

describe('an addition', () => {
  const cells = { Title: 'Bouwhekken bestellen', DueDate: '2026-12-09', Owner: ref('other') };

  test('is of this project, tells its owner, can be taken back', async () => {
    const done = valueOf(await add('owner', actionsList, cells));
    expect(done).toMatchObject({ before: undefined, isChanged: true, after: { cells: { ProjectCode: 'RVB' } } });
    expect(done.undo).toEqual({ list: 'Actions', item: done.after.id, etag: done.after.etag });
    expect(bench.heard()).toEqual(['given other']);
    const last = (await bench.doors.undo.lastWrites(ref('owner').aad, 'tab|RVB'))[0];
    expect(last).toMatchObject({ item: done.after.id, wasAddition: true, followed: [] });
  });

  test('that is repeated answers with the same row; once that changed, nothing follows again', async () => {
    const first = valueOf(await add('owner', actionsList, cells, 'the same key'));
    bench.later(1);
    const changed = valueOf(await change('support', actionsList, first.after, { Priority: 'High' }));
    bench.heard();
    const again = valueOf(await add('owner', actionsList, cells, 'the same key'));
    expect(again).toEqual({
      list: actionsList,
      before: undefined,
      after: expect.objectContaining({ id: first.after.id, etag: changed.after.etag }),
      isChanged: true,
      followed: [],
      told: [],
      remarks: [],
      undo: { list: 'Actions', item: first.after.id, etag: changed.after.etag },
    });
    expect(bench.heard()).toEqual([]);
  });

  test('against a rule names rule and column', async () => {
    expect(problemOf(await add('owner', actionsList, { Title: 'Hek' }))).toMatchObject({
      kind: 'against-the-rules',
      rule: { kind: 'needed', columns: ['DueDate'] },
      list: { name: 'Actions' },
      column: 'DueDate',
      needs: undefined,
    });
    const measure = await add('owner', controlMeasuresList, { Title: 'Pomp', RiskRef: 99_999 });
    expect(problemOf(measure)).toMatchObject({ kind: 'bad-cell', column: 'RiskRef' });
  });

  test('cannot replace what does not stand', async () => {
    const old = await decision();
    const taken = {
      Title: 'Wij kiezen een andere buis.',
      DecisionStatus: 'Taken',
      Rationale: 'prijs',
      DecidedBy: 'wij',
    };
    expect(problemOf(await add('manager', decisionsList, { ...taken, ReplacesRef: old.id }))).toMatchObject({
      rule: { kind: 'cannot-replace' },
      column: 'ReplacesRef',
    });
  });
});

describe('who is told', () => {
  test.each([
    [{ ActionStatus: 'Done' }, undefined, ['completed owner']],
    [{ DueDate: '2026-12-10' }, undefined, ['postponed owner']],
    [{ Priority: 'High' }, undefined, ['changed owner']],
    [{ Owner: ref('other') }, undefined, ['given other', 'taken owner']],
    [{ Owner: ref('support') }, undefined, ['taken owner']],
  ])('of %j', async (changes, note, heard) => {
    const one = await action();
    valueOf(await change('support', actionsList, one, changes, note));
    expect(bench.heard()).toEqual(heard);
    bench.later(1);
    valueOf(await change('manager', actionsList, one, { ActionDescription: 'nader bepaald' }));
    expect(bench.heard()).toHaveLength(1);
  });

  test('nobody of their own act, nor of a row that is nobody’s', async () => {
    valueOf(await change('owner', actionsList, await action(), { Priority: 'High' }));
    valueOf(
      await change('owner', actionsList, await action({ Owner: null, ActionStatus: 'New' }), { Priority: 'High' }),
    );
    expect(bench.heard()).toEqual([]);
  });

  test('the project manager of a decision that was recorded, once, also when it is their own proposal', async () => {
    const taking = { DecisionStatus: 'Taken', DecidedBy: 'college' };
    valueOf(await change('support', decisionsList, await decision(), taking));
    expect(bench.heard()).toEqual(['recorded manager', 'moved owner']);
    valueOf(await change('support', decisionsList, await decision({ ProposedBy: ref('manager') }), taking));
    expect(bench.heard()).toEqual(['recorded manager']);
    const taken = await decision({ ...taking, DecidedOn: day('2026-11-20') });
    valueOf(await change('support', decisionsList, taken, { ExecutionStatus: 'New' }));
    expect(bench.heard()).toEqual(['changed owner']);
  });

  test('the owner of a risk when a measure is done: rescore it, unless it is closed', async () => {
    const one = await risk({ RiskOwner: ref('other') });
    const closed = await risk({ RiskOwner: ref('other'), RiskStatus: 'Closed', ClosingReason: 'voorbij' });
    const measure = (RiskRef: number) =>
      bench.put(controlMeasuresList, {
        RiskRef,
        MeasureOwner: ref('owner'),
        MeasureStatus: 'InProgress',
        DueDate: day('2026-12-04'),
      });
    const done = valueOf(await change('owner', controlMeasuresList, await measure(one.id), { MeasureStatus: 'Done' }));
    expect(done.remarks).toMatchObject([{ kind: 'rescore', risk: { id: one.id } }]);
    expect(bench.heard()).toEqual(['rescore other']);
    valueOf(await change('owner', controlMeasuresList, done.after, {}, 'pomp staat'));
    valueOf(await change('owner', controlMeasuresList, await measure(closed.id), { MeasureStatus: 'Done' }));
    valueOf(await change('owner', controlMeasuresList, await measure(one.id), { MeasureStatus: 'Cancelled' }));
    expect(bench.heard()).toEqual([]);
  });
});

describe('what follows', () => {
  const linked = async (ExecutionStatus: 'New' | 'InProgress' | 'Done' = 'InProgress') => {
    const taken = { DecisionStatus: 'Taken', DecidedBy: 'college', DecidedOn: day('2026-11-20') } as const;
    const on = await decision({ ...taken, ExecutionStatus });
    return { on, one: await action({ DecisionRef: on.id }) };
  };
  const executionOf = async ({ id }: Pick<Item, 'id'>) => (await bench.read(decisionsList, id)).cells.ExecutionStatus;

  test('from a finished action: its decision is done, remembered with the write, heard by open tabs', async () => {
    const { on, one } = await linked();
    const done = valueOf(await change('owner', actionsList, one, { ActionStatus: 'Done' }));
    expect(done.followed).toMatchObject([{ kind: 'automatic', why: 'all-done', before: { id: on.id } }]);
    expect(bench.changed).toEqual(['Actions', 'Decisions']);
    const last = (await bench.doors.undo.lastWrites(ref('owner').aad, 'tab|RVB'))[0];
    expect(last?.followed).toEqual([{ list: 'Decisions', item: on.id, etag: done.followed[0]?.after?.etag }]);
    expect(last?.wasAddition).toBe(false);
    bench.heard();
    valueOf(await change('support', actionsList, done.after, { ActionStatus: 'InProgress' }, 'toch niet'));
    expect(bench.heard()).toEqual(['moved owner', 'reopened owner']);
    expect(await executionOf(on)).toBe('InProgress');
  });

  test('nothing from another title, nor where the project switched it off', async () => {
    const { on, one } = await linked('New');
    valueOf(await change('owner', actionsList, one, { Title: 'Een andere titel' }));
    expect(await executionOf(on)).toBe('New');
    bench.settings = { ...defaultSettings, autoStatus: false };
    valueOf(await change('owner', actionsList, one, { ActionStatus: 'Done' }));
    expect(await executionOf(on)).toBe('New');
  });

  test('from an action that is added to, linked to, or taken from a decision', async () => {
    const { on, one } = await linked('Done');
    const cells = { Title: 'Bouwhekken', DueDate: '2026-12-09', Owner: ref('owner'), DecisionRef: on.id };
    valueOf(await add('owner', actionsList, cells));
    expect(await executionOf(on)).toBe('InProgress');
    const other = await linked('InProgress');
    await action({ ActionStatus: 'Done', DecisionRef: other.on.id });
    valueOf(await change('owner', actionsList, other.one, { DecisionRef: null }));
    expect(await executionOf(other.on)).toBe('Done');
    valueOf(await change('owner', actionsList, one, { DecisionRef: other.on.id }));
    expect(await executionOf(other.on)).toBe('InProgress');
  });

  test('from a measure that gets its actions', async () => {
    const done = await action({ ActionStatus: 'Done', CompletedOn: day('2026-11-20') });
    const cells = { MeasureOwner: ref('owner'), MeasureStatus: 'New', DueDate: day('2026-12-04') } as const;
    const measure = await bench.put(controlMeasuresList, { ...cells, RiskRef: (await risk()).id });
    const linkedNow = valueOf(await change('owner', controlMeasuresList, measure, { ActionRef: [done.id] }));
    // In the same write, so that one undo takes back the link with all that came of it.
    expect(linkedNow).toMatchObject({ followed: [], after: { cells: { MeasureStatus: 'Done' } } });
    expect(linkedNow.remarks).toMatchObject([{ kind: 'linked', status: 'Done' }, { kind: 'rescore' }]);
    const written = linkedNow.undo ?? expect.fail('nothing to take back');
    const { after } = valueOf(await undoWrite(written, bench.as('owner'), bench.doors, 'vergissing'));
    expect(after.cells).toMatchObject({ MeasureStatus: 'New' });
    expect(after.cells['ActionRef'] ?? []).toEqual([]);
  });
});
