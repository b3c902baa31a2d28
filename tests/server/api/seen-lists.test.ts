import { describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { ok, refused } from '../../../src/domain/values/result.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { Project } from '../../../src/ports.ts';
import { seenLists } from '../../../src/server/api/seen-lists.ts';
import { at, rowsAtHand } from '../../acts/follow/rows-at-hand.ts';
import { itemOf } from '../../domain/item.ts';

const project = { code: projectCode('RVB') } as Project;
const secret = { Title: 'Ontslag', ActionStatus: 'New', Confidential: true } as const;
const older = { Title: 'Gesprek', ActionStatus: 'InProgress', Confidential: false } as const;
const plain = { Title: 'Bellen', ActionStatus: 'New' } as const;

const laid = [
  {
    list: actionsList,
    item: itemOf(actionsList, 1, secret),
    versions: [
      { at: at('09:00'), cells: secret },
      { at: at('08:00'), cells: older },
    ],
  },
  {
    list: actionsList,
    item: itemOf(actionsList, 2, plain),
    versions: [{ at: at('09:00'), cells: plain }],
  },
];

/** What is open now, and was not always. */
const opened = {
  list: actionsList,
  item: itemOf(actionsList, 3, older),
  versions: [
    { at: at('10:00'), cells: older },
    { at: at('09:00'), cells: secret },
    { at: at('08:00'), cells: plain },
  ],
};

/** The lists as somebody sees them, with how often it was asked who that is. */
function seenBy(
  who: 'member' | 'guest' | 'unknown',
  rows: Parameters<typeof rowsAtHand>[0] = laid,
  failing: readonly string[] = [],
) {
  let asked = 0;
  const { store } = rowsAtHand(rows, failing);
  const lists = seenLists(store, project, async () => {
    asked += 1;
    if (who === 'unknown') return refused({ kind: 'unavailable' });
    return ok({ place: 'personal', isGuest: who === 'guest', today: day('2026-11-23') });
  });
  return { lists, asked: () => asked };
}

const hidden = { ActionStatus: 'New', Confidential: true };

describe('rows as one reader may see them', () => {
  test('are whole for a member', async () => {
    const { lists } = seenBy('member');
    expect(await lists.all(actionsList)).toEqual(ok(laid.map(({ item }) => item)));
    expect(await lists.one(actionsList, 1)).toEqual(ok(laid[0]?.item));
  });

  test('of a confidential one a guest gets number and status, of the others all', async () => {
    const { lists } = seenBy('guest');
    const all = await lists.all(actionsList);
    expect(all.ok && all.value.map(({ id, cells }) => [id, cells])).toEqual([
      [1, hidden],
      [2, plain],
    ]);
    expect(await lists.one(actionsList, 1)).toMatchObject({ value: { id: 1, cells: hidden } });
    const kept = await lists.one(actionsList, 1);
    expect(Object.keys(kept.ok ? kept.value : {}).toSorted(), 'nothing that only cards need').toEqual(
      Object.keys(laid[0]?.item ?? {}).toSorted(),
    );
  });

  test('cost no question who reads while nothing is confidential', async () => {
    const { lists, asked } = seenBy('guest', laid.slice(1));
    await lists.all(actionsList);
    await lists.one(actionsList, 2);
    await lists.versions(actionsList, 2);
    expect(asked()).toBe(0);
  });

  test('are not shown while it is unknown who reads', async () => {
    const { lists } = seenBy('unknown');
    const refusal = { ok: false, problem: { kind: 'unavailable' } };
    expect(await lists.all(actionsList)).toEqual(refusal);
    expect(await lists.one(actionsList, 1)).toEqual(refusal);
    expect(await lists.versions(actionsList, 1)).toEqual(refusal);
  });
});

describe('what a row held before', () => {
  test('is whole for a member', async () => {
    const read = await seenBy('member').lists.versions(actionsList, 1);
    expect(read.ok && read.value.map(({ cells }) => cells)).toEqual([secret, older]);
  });

  test('is as hidden as what it holds now: nobody hears when who wrote what', async () => {
    const read = await seenBy('guest').lists.versions(actionsList, 1);
    expect(read.ok && read.value).toEqual([]);
  });

  test.each([
    ['guest', [older, plain]],
    ['member', [older, secret, plain]],
  ] as const)('leaves out for a %s what was confidential then', async (who, told) => {
    const read = await seenBy(who, [opened]).lists.versions(actionsList, 3);
    expect(read.ok && read.value.map(({ cells }) => cells)).toEqual(told);
  });

  test.each(['versions', 'one', 'all'])('is refused as the lists refuse it: %s', async (failing) => {
    const { lists } = seenBy('member', laid, [failing]);
    const read = failing === 'all' ? await lists.all(actionsList) : await lists.versions(actionsList, 1);
    expect(read).toEqual({ ok: false, problem: { kind: 'unavailable' } });
    if (failing === 'one') expect((await lists.one(actionsList, 1)).ok).toBe(false);
  });
});
