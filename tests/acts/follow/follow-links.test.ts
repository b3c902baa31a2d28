import { describe, expect, test } from 'vitest';
import { followLinks } from '../../../src/acts/follow/follow-links.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { refused } from '../../../src/domain/values/result.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import type { Home } from '../../../src/projects/home.ts';
import { itemOf } from '../../domain/item.ts';
import { rowsAtHand } from './rows-at-hand.ts';

const done = itemOf(actionsList, 7, { ActionStatus: 'Done', DecisionRef: 3 });
const decision = itemOf(decisionsList, 3, { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' });
const measure = (id: number, ActionRef: readonly number[] = [7]) =>
  itemOf(controlMeasuresList, id, { MeasureStatus: 'InProgress', ActionRef });

/** What is written where these rows stand and one of them was just written. */
async function following(
  list: ListDeclaration,
  [before, after]: readonly [Item | undefined, Item],
  others: readonly (readonly [ListDeclaration, Item])[],
  {
    failing = [],
    autoStatus = true,
    theirs,
  }: { readonly failing?: readonly string[]; readonly autoStatus?: boolean; readonly theirs?: Item } = {},
) {
  const rows = [[list, after] as const, ...others].map(([one, item]) => ({ list: one, item }));
  const { store: laid, written, asked } = rowsAtHand(rows, failing);
  const stale = async () => refused({ kind: 'stale', theirs } as const);
  const store = theirs === undefined ? laid : { ...laid, change: stale };
  const person = { id: personId('sam'), name: 'Sam Support' };
  const settings = { ...defaultSettings, autoStatus };
  const home = { store, settings, person, today: day('2026-11-23') } as unknown as Home;
  const followed = await followLinks({ list, before, after }, home);
  return { followed, asked, written: written.map((one) => `${one.list} ${one.item}`) };
}

describe('an action that was written', () => {
  const running = itemOf(actionsList, 7, { ActionStatus: 'InProgress', DecisionRef: 3 });

  test('moves its decision and its measure', async () => {
    const others = [
      [decisionsList, decision],
      [controlMeasuresList, measure(5)],
    ] as const;
    const { followed, written } = await following(actionsList, [running, done], others);
    expect(written).toEqual(['Decisions 3', 'ControlMeasures 5']);
    expect(followed.map(({ kind }) => kind)).toEqual(['automatic', 'automatic']);
  });

  test.each([
    ['InProgress', [undefined]],
    ['Done', []],
  ] as const)('of which the decision was just set to %s by another act', async (ExecutionStatus, pending) => {
    const theirs = { ...decision, cells: { ...decision.cells, ExecutionStatus } };
    const { followed } = await following(actionsList, [running, done], [[decisionsList, decision]], { theirs });
    expect(followed.map(({ after }) => after)).toEqual(pending);
  });

  test('moves the decision that it left behind, too', async () => {
    const [there, elsewhere] = [running, itemOf(actionsList, 7, { ActionStatus: 'InProgress', DecisionRef: 9 })];
    const left = itemOf(actionsList, 8, { ActionStatus: 'Done', DecisionRef: 3 });
    const others = [
      [decisionsList, decision],
      [actionsList, left],
    ] as const;
    expect((await following(actionsList, [there, elsewhere], others)).written).toEqual(['Decisions 3']);
  });

  test('moves nothing, unread, while the switch is off or while only its words changed', async () => {
    const others = [[decisionsList, decision]] as const;
    const off = await following(actionsList, [running, done], others, { autoStatus: false });
    expect([off.written, off.asked]).toEqual([[], []]);
    const renamed = await following(actionsList, [done, { ...done, cells: { ...done.cells, Title: 'x' } }], others);
    expect([renamed.written, renamed.asked]).toEqual([[], []]);
  });

  test.each(['all Actions', 'all Decisions', 'all ControlMeasures'])(
    'leaves everything to the timer when the lists are not all read (%s)',
    async (failing) => {
      const others = [[decisionsList, decision]] as const;
      const { followed, written } = await following(actionsList, [running, done], others, { failing: [failing] });
      expect([followed, written]).toEqual([[], []]);
    },
  );
});
