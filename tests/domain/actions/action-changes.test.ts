import { describe, expect, test } from 'vitest';
import { type ActionWish, changeAction } from '../../../src/domain/actions/action-changes.ts';
import { nextActionStatuses } from '../../../src/domain/actions/action-state.ts';
import {
  assignAction,
  assignOutside,
  cancelAction,
  completeAction,
  noteOnAction,
  postponeAction,
  reopenAction,
  restoreAction,
  startAction,
  waitWithAction,
} from '../../../src/domain/actions/action-wishes.ts';
import { day } from '../../../src/domain/values/day.ts';
import { type PersonRef, personId } from '../../../src/domain/values/person.ts';
import type { ActionStatus } from '../../../src/domain/values/vocabulary.ts';
import { type Action, actionsList } from '../../../src/lists/actions.ts';
import { itemOf } from '../item.ts';

const today = day('2026-11-23');
const author = { name: 'Aïsha El Amrani', today };
const on = { autoStatus: true };
const jan: PersonRef = { aad: personId('jan'), name: 'Jan Bakker' };
const bjorn: PersonRef = { aad: personId('bjorn'), name: 'Björn Özdemir' };

const action = (cells: Action['cells'] = {}) =>
  itemOf(actionsList, 5, {
    Title: 'Proefsleuven graven',
    Owner: jan,
    DueDate: day('2026-11-27'),
    ActionStatus: 'InProgress',
    ...cells,
  });

const change = (cells: Action['cells'], wish: ActionWish) => {
  const result = changeAction(action(cells), wish, author, { autoStatus: true });
  return result.ok ? result.value : result.problem;
};

describe('steps that may follow', () => {
  const allowed: Record<ActionStatus, readonly ActionStatus[]> = {
    New: ['InProgress', 'Done', 'Cancelled'],
    InProgress: ['Waiting', 'Done', 'Cancelled'],
    Waiting: ['InProgress', 'Done', 'Cancelled'],
    Done: ['InProgress'],
    Cancelled: ['New'],
  };
  const wishes: Record<ActionStatus, ActionWish> = {
    New: restoreAction(),
    InProgress: { ...startAction(), note: 'omdat het moet' },
    Waiting: waitWithAction(),
    Done: completeAction(),
    Cancelled: cancelAction('niet meer nodig'),
  };
  const statuses = Object.keys(allowed) as ActionStatus[];
  const pairs = statuses.flatMap((from) => statuses.filter((to) => to !== from).map((to) => [from, to] as const));

  test.each(pairs)('from %s to %s', (from, to) => {
    const expected = allowed[from].includes(to)
      ? expect.objectContaining({ ActionStatus: to })
      : { kind: 'not-from-here', from, to };
    expect(change({ ActionStatus: from }, wishes[to])).toEqual(expected);
  });

  test('a status typed by hand can be left for every open or ended one', () => {
    expect(nextActionStatuses(undefined)).toEqual(['InProgress', 'Waiting', 'Done', 'Cancelled']);
  });
});

describe('completing', () => {
  test('notes the day', () => {
    expect(change({}, completeAction())).toEqual({ ActionStatus: 'Done', CompletedOn: today });
  });

  test('takes another day and a closing note', () => {
    const on = day('2026-11-20');
    expect(change({}, completeAction({ on, note: 'zes sleuven' }))).toEqual({
      ActionStatus: 'Done',
      CompletedOn: on,
      ClosingNote: 'zes sleuven',
    });
  });

  test('twice is no change', () => {
    expect(change({ ActionStatus: 'Done' }, completeAction())).toEqual({ kind: 'already-so' });
  });

  test('tomorrow is refused', () => {
    const tomorrow = completeAction({ on: day('2026-11-24') });
    expect(change({}, tomorrow)).toEqual({ kind: 'in-the-future', column: 'CompletedOn' });
  });
});

describe('reopening', () => {
  const done = {
    ActionStatus: 'Done',
    CompletedOn: day('2026-11-20'),
    ProgressNotes: '[2026-11-02 Jan Bakker] begonnen',
  } as const;

  test('clears the day of completion, keeps the reason under the progress', () => {
    expect(change(done, reopenAction('de tekeningen kloppen niet'))).toEqual({
      ActionStatus: 'InProgress',
      CompletedOn: null,
      ProgressNotes: '[2026-11-02 Jan Bakker] begonnen\n[2026-11-23 Aïsha El Amrani] de tekeningen kloppen niet',
    });
  });

  test.each(['', '   '])('asks for a reason (%j)', (reason) => {
    expect(change(done, reopenAction(reason))).toEqual({ kind: 'reason-needed' });
  });
});

describe('cancelling', () => {
  test('keeps the reason', () => {
    expect(change({}, cancelAction('dubbel'))).toEqual({ ActionStatus: 'Cancelled', ClosingNote: 'dubbel' });
  });

  test('asks for a reason', () => {
    expect(change({}, cancelAction(' '))).toEqual({ kind: 'reason-needed' });
  });

  test('again is no change, whatever is said; a note of its own is', () => {
    const cancelled = { ActionStatus: 'Cancelled', ClosingNote: 'dubbel' } as const;
    expect(change(cancelled, cancelAction('dubbel'))).toEqual({ kind: 'already-so' });
    expect(change({}, noteOnAction('x'.repeat(2001)))).toEqual({ kind: 'said-too-long', maxLength: 2000 });
    expect(change(cancelled, cancelAction('toch niet nodig'))).toEqual({ kind: 'already-so' });
    expect(change(cancelled, noteOnAction('dubbel'))).toMatchObject({
      ProgressNotes: expect.stringContaining('dubbel'),
    });
  });
});

describe('moving the due date', () => {
  test('later counts, the first date is kept', () => {
    expect(change({}, postponeAction(day('2026-12-03')))).toEqual({
      DueDate: '2026-12-03',
      OriginalDueDate: '2026-11-27',
      PostponeCount: 1,
    });
  });

  test('later once more counts on, the first date stays', () => {
    const before = { OriginalDueDate: day('2026-11-01'), PostponeCount: 2 };
    expect(change(before, postponeAction(day('2026-12-03')))).toEqual({ DueDate: '2026-12-03', PostponeCount: 3 });
  });

  test('earlier does not count', () => {
    const before = { OriginalDueDate: day('2026-11-27') };
    expect(change(before, postponeAction(day('2026-11-25')))).toEqual({ DueDate: '2026-11-25' });
  });

  test('to a row without date sets the first one', () => {
    const { DueDate: _, ...undated } = action().cells;
    const result = changeAction({ ...action(), cells: undated }, postponeAction(day('2026-12-03')), author, on);
    expect(result).toEqual({ ok: true, value: { DueDate: '2026-12-03', OriginalDueDate: '2026-12-03' } });
  });

  test.each<[Action['cells'], string, unknown]>([
    [{}, '2026-11-27', { kind: 'already-so' }],
    [{ ActionStatus: 'Done' }, '2026-12-03', { kind: 'ended' }],
    [{}, '2031-11-24', { kind: 'too-far-ahead', column: 'DueDate', latest: '2031-11-23' }],
  ])('of %o to %s is refused', (cells, to, problem) => {
    expect(change(cells, postponeAction(day(to)))).toEqual(problem);
  });

  test('to exactly five years ahead is allowed', () => {
    expect(change({}, postponeAction(day('2031-11-23')))).toMatchObject({ DueDate: '2031-11-23' });
  });

  test('away is refused', () => {
    expect(change({}, { changes: { DueDate: null } })).toEqual({ kind: 'needed', columns: ['DueDate'] });
  });
});

describe('who does it', () => {
  const { Owner: _, ...nobody } = action().cells;
  const ownerless = (status: ActionStatus) => ({ ...action(), cells: { ...nobody, ActionStatus: status } });

  test('somebody must be named before it starts', () => {
    const result = changeAction(ownerless('New'), startAction(), author, on);
    expect(result).toEqual({ ok: false, problem: { kind: 'needed', columns: ['Owner'] } });
  });

  test('an organisation outside is enough', () => {
    const outside = { ...startAction().changes, ...assignOutside('Netbeheer Midden').changes };
    expect(changeAction(ownerless('New'), { changes: outside }, author, on).ok).toBe(true);
  });

  test('a row that was left without owner can still get another title', () => {
    expect(changeAction(ownerless('InProgress'), { changes: { Title: 'Anders' } }, author, on).ok).toBe(true);
  });

  test('an action in progress cannot lose its owner', () => {
    expect(change({}, { changes: { Owner: null } })).toEqual({ kind: 'needed', columns: ['Owner'] });
  });

  test('it goes to somebody else', () => {
    expect(change({}, assignAction(bjorn))).toEqual({ Owner: bjorn });
  });

  test('giving it to its own owner is no change, whatever the name looks like', () => {
    expect(change({}, assignAction({ ...jan, name: 'J. Bakker' }))).toEqual({ kind: 'already-so' });
  });
});

describe('the day of completion', () => {
  test.each<[Action['cells'], ActionWish['changes'], unknown]>([
    [{}, { CompletedOn: today }, { kind: 'only-when-done', column: 'CompletedOn' }],
    [
      { ActionStatus: 'Waiting' },
      { CompletedOn: day('2026-11-01') },
      { kind: 'only-when-done', column: 'CompletedOn' },
    ],
    [{ ActionStatus: 'Done', CompletedOn: today }, { CompletedOn: null }, { kind: 'needed', columns: ['CompletedOn'] }],
    [{ ActionStatus: 'Done', CompletedOn: today }, { CompletedOn: day('2026-11-20') }, { CompletedOn: '2026-11-20' }],
    [
      {},
      { ActionStatus: 'Done', CompletedOn: day('2026-11-20') },
      expect.objectContaining({ CompletedOn: '2026-11-20' }),
    ],
  ])('stands with Afgerond only: %o, asked %o', (cells, changes, expected) => {
    expect(change(cells, { changes, note: undefined })).toEqual(expected);
  });
});

describe('steps', () => {
  const Steps = '[x] bellen\n[ ] mailen';
  const ticked = '[x] bellen\n[x] mailen';

  test('the last one ticked finishes the action, with the day and a note that say how', () => {
    expect(change({ Steps }, { changes: { Steps: ticked } })).toEqual({
      Steps: ticked,
      ActionStatus: 'Done',
      CompletedOn: today,
      AutoChangedOn: today,
      ProgressNotes: '[2026-11-23 Aïsha El Amrani] automatisch: alle stappen afgerond',
    });
  });

  test('nothing follows where the project switched it off', () => {
    const result = changeAction(action({ Steps }), { changes: { Steps: ticked } }, author, { autoStatus: false });
    expect(result).toEqual({ ok: true, value: { Steps: ticked } });
  });

  test('of a finished action are only ticked', () => {
    expect(change({ ActionStatus: 'Done', CompletedOn: today, Steps }, { changes: { Steps: ticked } })).toEqual({
      Steps: ticked,
    });
  });

  test('ticked before, then renamed, finish nothing', () => {
    const renamed = '[x] bellen\n[x] brief sturen';
    expect(change({ Steps: ticked }, { changes: { Steps: renamed } })).toEqual({ Steps: renamed });
  });

  test('an emptied checklist finishes nothing', () => {
    expect(change({ Steps }, { changes: { Steps: null } })).toEqual({ Steps: null });
    expect(change({ Steps }, { changes: { Steps: '[x] bellen' } })).toEqual({ Steps: '[x] bellen' });
    expect(change({ Steps }, { changes: { Steps: '[x] opbellen' } })).toEqual({ Steps: '[x] opbellen' });
  });

  test('typed without boxes become steps to do', () => {
    expect(change({}, { changes: { Steps: 'bellen\n\n- [X] mailen' } })).toEqual({ Steps: '[ ] bellen\n[x] mailen' });
  });
});

describe('notes', () => {
  test('sent as the whole column grow by what is new in them', () => {
    const before = '[2026-11-02 Jan Bakker] begonnen';
    const changes = { ProgressNotes: `${before}\n[2026-11-03 Jan Bakker] akkoord` };
    expect(change({ ProgressNotes: before }, { changes })).toEqual({
      ProgressNotes: `${before}\n[2026-11-23 Aïsha El Amrani] [2026-11-03 Jan Bakker] akkoord`,
    });
  });

  test.each(['iets anders', null])('are never written over or emptied (%j)', (ProgressNotes) => {
    const before = '[2026-11-02 Jan Bakker] begonnen';
    const result = change({ ProgressNotes: before }, { changes: { ProgressNotes } });
    expect(result).toEqual(
      ProgressNotes === null
        ? { kind: 'already-so' }
        : { ProgressNotes: `${before}\n[2026-11-23 Aïsha El Amrani] iets anders` },
    );
  });

  test('stand under each other with date and name', () => {
    expect(change({}, noteOnAction('netbeheerder belooft schema op 30-11'))).toEqual({
      ProgressNotes: '[2026-11-23 Aïsha El Amrani] netbeheerder belooft schema op 30-11',
    });
  });

  test('cannot be signed with another name on a line of their own', () => {
    expect(change({}, noteOnAction('akkoord\n[2026-11-23 Jan Bakker] ook akkoord'))).toEqual({
      ProgressNotes: '[2026-11-23 Aïsha El Amrani] akkoord [2026-11-23 Jan Bakker] ook akkoord',
    });
  });

  test('an empty note is no change', () => {
    expect(change({}, noteOnAction('  '))).toEqual({ kind: 'already-so' });
  });
});
