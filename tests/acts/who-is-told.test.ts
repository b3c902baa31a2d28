import { describe, expect, test } from 'vitest';
import type { Followed } from '../../src/acts/outcome.ts';
import {
  hearingsOf,
  hearingsOfFollowed,
  hearingsOfUndo,
  type Hearing,
  ownerOf,
  tellAll,
} from '../../src/acts/who-is-told.ts';
import { day } from '../../src/domain/values/day.ts';
import { personId } from '../../src/domain/values/person.ts';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { milestonesList } from '../../src/lists/milestones.ts';
import { risksList } from '../../src/lists/risks.ts';
import { projectRolesList } from '../../src/lists/project-roles.ts';
import type { Told } from '../../src/ports.ts';
import type { Home } from '../../src/projects/home.ts';
import { itemOf } from '../domain/item.ts';

const ref = (name: string) => ({ aad: personId(name), name });
const home = {
  person: { id: personId('jan'), name: 'jan' },
  roles: [itemOf(projectRolesList, 1, { Role: 'ProjectManager', Person: ref('noelle'), FromDate: day('2026-01-05') })],
  today: day('2026-11-23'),
} as unknown as Home;

const due = day('2026-12-04');
const action = (cells: object, id = 5) => itemOf(actionsList, id, { Owner: ref('zoe'), DueDate: due, ...cells });
const decision = (cells: object) => itemOf(decisionsList, 6, { ProposedBy: ref('zoe'), ...cells });
const said = (hearings: readonly Hearing[]) => hearings.map(({ to, what }) => `${what} ${to?.name ?? 'nobody'}`);
const change = (list: ListDeclaration, before: Item | undefined, after: Item) =>
  said(hearingsOf({ list, before, after }, home));

describe('the owner of an action', () => {
  const open = action({ ActionStatus: 'InProgress' });

  test.each([
    ['moved', open, action({ ActionStatus: 'Waiting' })],
    ['changed', open, action({ ActionStatus: 'InProgress', Priority: 'High' })],
    ['changed', open, action({ ActionStatus: 'InProgress', Priority: 'High', DueDate: day('2026-12-11') })],
    [
      'postponed',
      open,
      action({ ActionStatus: 'InProgress', DueDate: day('2026-12-11'), PostponeCount: 1, ProgressNotes: 'omdat' }),
    ],
    ['completed', open, action({ ActionStatus: 'Done' })],
    ['changed', action({ ActionStatus: 'Done' }), action({ ActionStatus: 'Done', Title: 'x' })],
    ['postponed', open, action({ ActionStatus: 'InProgress', DueDate: day('2026-12-11') })],
    ['completed', open, action({ ActionStatus: 'Done', DueDate: day('2026-12-11') })],
    ['moved', action({ ActionStatus: 'Done' }), action({ ActionStatus: 'InProgress', DueDate: day('2026-12-11') })],
  ] as const)('hears that it was %s', (what, before, after) => {
    expect(change(actionsList, before, after)).toEqual([`${what} zoe`]);
  });

  test('is the new one, who hears of it as given; the old one hears that it was taken', () => {
    expect(change(actionsList, open, action({ Owner: ref('bart') }))).toEqual(['given bart', 'taken zoe']);
    expect(change(actionsList, undefined, open)).toEqual(['given zoe', 'taken nobody']);
    expect(change(actionsList, open, action({ Owner: undefined }))).toEqual(['given nobody', 'taken zoe']);
  });

  test('is not given what was finished before', () => {
    const ended = action({ ActionStatus: 'Done', Owner: ref('bart') });
    expect(change(actionsList, action({ ActionStatus: 'Done' }), ended)).toEqual(['changed bart', 'taken zoe']);
  });

  test('stays the same under another spelling of the name', () => {
    const renamed = action({ ActionStatus: 'InProgress', Owner: { aad: personId('zoe'), name: 'Łukasik, Zoë' } });
    expect(change(actionsList, open, renamed)).toEqual(['changed Łukasik, Zoë']);
  });
});

describe('the project manager', () => {
  test('hears of a recorded decision once more when it turns out to replace another one', () => {
    const [taken, replacing] = [{ DecisionStatus: 'Taken' }, { DecisionStatus: 'Taken', ReplacesRef: 5 }];
    expect(change(decisionsList, decision(taken), decision(replacing))).toEqual(['recorded noelle', 'changed zoe']);
    const proposed = { DecisionStatus: 'Proposed' };
    expect(change(decisionsList, decision(proposed), decision({ ...proposed, ReplacesRef: 5 }))).toEqual([
      'changed zoe',
    ]);
    expect(change(decisionsList, decision(replacing), decision({ ...replacing, SourceUrl: 'https://x' }))).toEqual([
      'changed zoe',
    ]);
  });

  test('hears that a decision was recorded, or put back, beside the proposer', () => {
    const [proposed, taken] = [decision({ DecisionStatus: 'Proposed' }), decision({ DecisionStatus: 'Taken' })];
    expect(change(decisionsList, proposed, taken)).toEqual(['recorded noelle', 'moved zoe']);
    expect(change(decisionsList, taken, proposed)).toEqual(['put-back noelle', 'moved zoe']);
    expect(change(decisionsList, undefined, taken)[0]).toBe('recorded noelle');
  });

  test('hears nothing of other moves, nor of other lists', () => {
    const [proposed, taken] = [decision({ DecisionStatus: 'Proposed' }), decision({ DecisionStatus: 'Taken' })];
    for (const [before, after] of [
      [proposed, decision({ DecisionStatus: 'OnHold' })],
      [taken, decision({ DecisionStatus: 'Withdrawn' })],
      [decision({ DecisionStatus: 'OnHold' }), proposed],
    ] as const) {
      expect(change(decisionsList, before, after)).toEqual(['moved zoe']);
    }
    expect(change(decisionsList, taken, decision({ DecisionStatus: 'Taken', Title: 'x' }))).toEqual(['changed zoe']);
    const cells = { DecisionStatus: 'Taken' };
    expect(change(actionsList, action({}), action(cells))).toEqual(['changed zoe']);
  });
});

describe('the owner of a risk', () => {
  const risk = (cells: object) =>
    itemOf(risksList, 3, { RiskOwner: ref('zoe'), RiskStatus: 'Open', ReviewDate: due, Probability: 2, ...cells });

  test('hears that it was scored anew, not that its review, which follows by itself, was put off', () => {
    const scored = risk({ Probability: 4, LastReviewedOn: day('2026-11-23'), ReviewDate: day('2026-12-21') });
    expect(change(risksList, risk({}), scored)).toEqual(['changed zoe']);
    expect(change(risksList, risk({}), risk({ ReviewDate: day('2026-12-21') }))).toEqual(['postponed zoe']);
  });
});

describe('what was taken back', () => {
  test('is told to whoever was told of the write, the project manager where it was a recording', () => {
    const undone = (list: ListDeclaration, before: Item | undefined, after: Item, wasUndo?: boolean) =>
      said(hearingsOfUndo({ list, before, after }, home, wasUndo));
    expect(undone(actionsList, action({ Owner: ref('bart') }), action({}))).toEqual(['undone zoe', 'undone bart']);
    const [proposed, taken] = [decision({ DecisionStatus: 'Proposed' }), decision({ DecisionStatus: 'Taken' })];
    expect(undone(decisionsList, taken, proposed)).toEqual(['undone zoe', 'undone zoe', 'undone noelle']);
    // The decision stands as recorded again: the project manager hears that as the first time.
    expect(undone(decisionsList, proposed, taken)).toEqual(['recorded noelle', 'moved zoe']);
    const withdrawn = decision({ DecisionStatus: 'Withdrawn' });
    expect(undone(decisionsList, withdrawn, taken)).toEqual(['undone zoe', 'undone zoe']);
    // One that was added as taken is withdrawn when that is undone, and stands again when that is undone.
    expect(undone(decisionsList, withdrawn, taken, true)).toEqual(['undone zoe', 'undone zoe', 'undone noelle']);
    expect(undone(decisionsList, taken, withdrawn)).toEqual(['undone zoe', 'undone zoe', 'undone noelle']);
    expect(undone(decisionsList, undefined, proposed)).toEqual(['undone zoe', 'undone nobody']);
  });
});

describe('what followed by itself', () => {
  const followed = (given: object) =>
    said(
      hearingsOfFollowed([
        { kind: 'automatic', list: decisionsList, after: decision({}), ...given } as unknown as Followed,
      ]),
    );

  test('is told at once only where it opened again what somebody had finished', () => {
    expect(followed({ why: 'reopened' })).toEqual(['reopened zoe']);
    expect(followed({ why: 'started' })).toEqual([]);
    expect(followed({ why: 'reopened', after: undefined })).toEqual([]);
    expect(followed({ why: 'reopened', kind: 'superseded' })).toEqual([]);
  });
});

describe('the owner of a row', () => {
  test('is the person in the column that the list names', () => {
    expect(ownerOf(actionsList, action({}))?.name).toBe('zoe');
    expect(ownerOf(decisionsList, decision({}))?.name).toBe('zoe');
  });

  test.each<[string, ListDeclaration, Item | undefined]>([
    ['without a row', actionsList, undefined],
    ['with an empty cell', actionsList, action({ Owner: null })],
    ['with a text where a person belongs', actionsList, action({ Owner: 'zoe' })],
    ['with something nameless', actionsList, action({ Owner: {} })],
    ['in a list without owners', milestonesList, itemOf(milestonesList, 1, {})],
  ])('is nobody %s', (_, list, row) => {
    expect(ownerOf(list, row)).toBeUndefined();
  });
});

describe('telling', () => {
  const hearing = (name: string | undefined, item = action({})): Hearing => ({
    to: name === undefined ? undefined : ref(name),
    what: 'changed',
    list: actionsList,
    item,
  });
  const tell = async (hearings: readonly Hearing[], becomes: Told = 'now') => {
    const asked: string[] = [];
    const told = await tellAll(hearings, home, async ({ to, by }) => {
      asked.push(`${to.name} by ${by.name}`);
      return becomes;
    });
    return { asked, told: told.map(({ name }) => name) };
  };

  test('reaches everybody once for each version of a row, never the person who did it, never nobody', async () => {
    const other = { ...action({}), etag: '"9"' as Item['etag'] };
    const { asked, told } = await tell([
      hearing('zoe'),
      hearing('zoe'),
      hearing('jan'),
      hearing(undefined),
      hearing('bart'),
      hearing('zoe', other),
    ]);
    expect(asked).toEqual(['zoe by jan', 'bart by jan', 'zoe by jan']);
    expect(told, 'a name once').toEqual(['zoe', 'bart']);
  });

  test('claims nobody was told who was not, or not yet', async () => {
    expect((await tell([hearing('zoe')], 'not')).told).toEqual([]);
    expect((await tell([hearing('zoe')], 'later')).told).toEqual([]);
  });
});
