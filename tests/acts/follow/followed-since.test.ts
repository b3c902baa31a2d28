import { describe, expect, test } from 'vitest';
import { beganBefore, followedSince } from '../../../src/acts/follow/followed-since.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { Intent } from '../../../src/act-memories.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Cells, Item, ListDeclaration } from '../../../src/lists/list.ts';
import { itemOf } from '../../domain/item.ts';
import { at, rowsAtHand } from './rows-at-hand.ts';

const ann = { id: personId('ann'), name: 'Ann' };
const marked = { AutoChangedOn: day('2026-11-23') } as const;

const intent: Intent = {
  person: ann.id,
  project: projectCode('RVB'),
  list: 'Actions',
  on: { kind: 'addition', key: 'key' },
  isUndo: false,
  at: at('09:00'),
};

/** A row that Ann's act left like this at nine, with what stood there before. */
const row = <L extends ListDeclaration>(list: L, cells: Cells<L>, before?: Cells<L>, more: Partial<Item> = {}) => ({
  list,
  item: { ...itemOf(list, 3, { ...marked, ...cells }), modifiedBy: ann, modifiedAt: at('09:00'), ...more } as Item,
  versions: [cells, ...(before === undefined ? [] : [before])].map((one) => ({
    at: at('09:00'),
    cells: one as Cells<ListDeclaration>,
  })),
});

const followed = async (rows: Parameters<typeof rowsAtHand>[0], failing: readonly string[] = []) => {
  const { store, asked } = rowsAtHand(rows, failing);
  const found = await followedSince(intent, store);
  return {
    found,
    asked,
    said: found.ok
      ? found.value.map((one) => `${one.list.name} ${one.kind === 'automatic' ? one.why : one.kind}`)
      : found.problem.kind,
  };
};

describe('what moved by itself in somebody’s name', () => {
  test.each([
    ['all-done', 'Done', 'InProgress'],
    ['reopened', 'InProgress', 'Done'],
    ['started', 'InProgress', 'New'],
  ] as const)('is told as %s', async (why, to, from) => {
    const measure = row(controlMeasuresList, { MeasureStatus: to }, { MeasureStatus: from });
    expect((await followed([measure])).said).toEqual([`ControlMeasures ${why}`]);
    const decision = row(decisionsList, { ExecutionStatus: to }, { ExecutionStatus: from });
    const { found, said } = await followed([decision]);
    expect(said).toEqual([`Decisions ${why}`]);
    expect(found).toMatchObject({
      ok: true,
      value: [{ before: { id: 3, cells: { ExecutionStatus: from } }, after: { cells: { ExecutionStatus: to } } }],
    });
  });

  test('is looked for from a minute before the act: SharePoint’s clock may be behind', async () => {
    expect(beganBefore(intent)).toBe(at('08:59'));
    const moved = (modifiedAt: Item['modifiedAt']) =>
      followed([row(decisionsList, { ExecutionStatus: 'Done' }, { ExecutionStatus: 'New' }, { modifiedAt })]);
    expect((await moved(at('08:59'))).said).toEqual(['Decisions all-done']);
    expect((await moved(at('08:58'))).said).toEqual([]);
  });

  test.each([
    ['another person wrote the row', { modifiedBy: { id: personId('ben'), name: 'Ben' } }],
    ['nothing marks it as automatic', { cells: { ExecutionStatus: 'Done' } }],
  ])('is nothing when %s, and no history is read', async (_, more) => {
    const { said, asked } = await followed([
      row(decisionsList, { ExecutionStatus: 'Done' }, { ExecutionStatus: 'New' }, more),
    ]);
    expect(said).toEqual([]);
    expect(asked).toEqual(['all Decisions', 'all ControlMeasures']);
  });

  test('is nothing when only another cell moved, or nothing stood there before', async () => {
    const same = row(decisionsList, { ExecutionStatus: 'Done', Title: 'Nieuw' }, { ExecutionStatus: 'Done' });
    expect((await followed([same])).said).toEqual([]);
    expect((await followed([row(decisionsList, { ExecutionStatus: 'Done' })])).said).toEqual([]);
  });

  test.each(['all Decisions', 'all ControlMeasures', 'versions'])(
    'is not known while %s cannot be read',
    async (what) => {
      const moved = row(decisionsList, { ExecutionStatus: 'Done' }, { ExecutionStatus: 'New' });
      expect((await followed([moved], [what])).said).toBe('unavailable');
    },
  );
});
