import { describe, expect, test } from 'vitest';
import { undoFollowed } from '../../../src/acts/undo/undo-followed.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { ETag } from '../../../src/domain/values/ids.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import type { Item } from '../../../src/lists/list.ts';
import { itemOf } from '../../domain/item.ts';
import { at, rowsAtHand } from '../follow/rows-at-hand.ts';

const running = { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' } as const;
const done = { ...running, ExecutionStatus: 'Done', ProgressNotes: 'automatisch' } as const;
const pointer = { list: 'Decisions', item: 3, etag: '"1"' as ETag };

type Decisions = Item<typeof decisionsList>['cells'];

const lay = (
  cells: readonly Decisions[],
  others: readonly [number, Decisions][] = [],
  failing: readonly string[] = [],
) =>
  rowsAtHand(
    [
      {
        list: decisionsList,
        item: itemOf(decisionsList, 3, cells[0] ?? {}),
        versions: cells.map((one) => ({ at: at('09:00'), cells: one })),
      },
      ...others.map(([id, one]) => ({ list: decisionsList, item: itemOf(decisionsList, id, one) })),
    ],
    failing,
  );

const backIn = (rows: ReturnType<typeof lay>, pointed: typeof pointer = pointer) =>
  undoFollowed([pointed], {
    person: { id: personId('sam'), name: 'Sam Support' },
    today: day('2026-11-23'),
    store: rows.store,
  });

const undoIn = async (...given: Parameters<typeof backIn>) => (await backIn(...given)).followed;

describe('what followed from a write', () => {
  test('gets back what stood there, with a line in its notes', async () => {
    const rows = lay([done, running]);
    expect(await undoIn(rows)).toMatchObject([{ kind: 'restored', list: decisionsList, before: { id: 3 } }]);
    expect(rows.written).toEqual([
      {
        list: 'Decisions',
        item: 3,
        seen: '"1"',
        changes: {
          ExecutionStatus: 'InProgress',
          ProgressNotes: 'automatisch\n[2026-11-23 Sam Support] ongedaan gemaakt',
        },
      },
    ]);
  });

  test('says that it is still to come when the write fails', async () => {
    expect(await undoIn(lay([done, running], [], ['change']))).toMatchObject([{ kind: 'restored', after: undefined }]);
  });

  test.each([
    ['somebody wrote since', { ...pointer, etag: '"2"' as ETag }, []],
    ['the row cannot be read', pointer, ['one']],
    ['its versions cannot be read', pointer, ['versions']],
    ['nobody acts on that list', { ...pointer, list: 'ProjectCard' }, []],
  ] as const)('stays when %s', async (_, pointed, failing) => {
    const rows = lay([done, running], [], failing);
    expect([await undoIn(rows, pointed), rows.written]).toEqual([[], []]);
  });

  test.each([
    ['it cannot be read', ['one'], false],
    ['its versions cannot be read', ['versions'], false],
    ['it cannot be written', ['change'], false],
    ['it went back', [], true],
  ] as const)('is left for the next round unless it is done: %s', async (_, failing, isWhole) => {
    expect((await backIn(lay([done, running], [], failing))).isWhole).toBe(isWhole);
  });

  test('asks nothing of the next round when somebody wrote since', async () => {
    const newer = { ...pointer, etag: '"2"' as ETag };
    expect((await backIn(lay([done, running]), newer)).isWhole).toBe(true);
  });

  test.each([[[]], [[done]]])('stays when SharePoint kept too little (%#)', async (kept) => {
    const rows = lay(kept);
    expect([await undoIn(rows), rows.written]).toEqual([[], []]);
  });

  test('stays Vervangen while a taken decision still replaces it, and stands again when none does', async () => {
    const superseded = { DecisionStatus: 'Superseded' } as const;
    const taken = { DecisionStatus: 'Taken' } as const;
    const replacing = { DecisionStatus: 'Taken', ReplacesRef: 3 } as const;
    expect(await undoIn(lay([superseded, taken], [[7, replacing]]))).toEqual([]);
    expect(await undoIn(lay([superseded, taken], [[7, { ...replacing, DecisionStatus: 'Proposed' }]]))).toHaveLength(1);
    // Another status that followed has nothing to do with who replaces it.
    expect(await undoIn(lay([done, running], [[7, replacing]]))).toHaveLength(1);
  });
});
