import { describe, expect, test } from 'vitest';
import { follow } from '../../../src/acts/follow/follow.ts';
import { isReplaced, restoreReplaced, supersedeReplaced } from '../../../src/acts/follow/supersede.ts';
import { followUndo } from '../../../src/acts/undo/follow-undo.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import type { Item } from '../../../src/lists/list.ts';
import type { Home } from '../../../src/projects/home.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { itemOf } from '../../domain/item.ts';
import { rowsAtHand } from './rows-at-hand.ts';

const writer = { person: { id: personId('sam'), name: 'Sam Support', apiToken: '' }, today: day('2026-11-23') };
const decision = (id: number, cells: Item<typeof decisionsList>['cells']) => itemOf(decisionsList, id, cells);
const lay = (decisions: readonly Item<typeof decisionsList>[], failing: readonly string[] = []) =>
  rowsAtHand(
    decisions.map((item) => ({ list: decisionsList, item })),
    failing,
  );
const homeWith = ({ store }: ReturnType<typeof lay>): Home =>
  ({ ...writer, store, settings: defaultSettings }) as unknown as Home;

const old = decision(3, { DecisionStatus: 'Taken', ProgressNotes: '[2026-11-02 Noor] genomen' });
const replaced = decision(3, { DecisionStatus: 'Superseded' });
const successor = (DecisionStatus: 'Taken' | 'Proposed' | 'Withdrawn') =>
  decision(7, { DecisionStatus, ReplacesRef: 3 });

describe('a decision that replaces another', () => {
  test('makes it Vervangen, with a line that names the newer one', async () => {
    const rows = lay([old, successor('Taken')]);
    const [followed] = await supersedeReplaced(successor('Taken'), rows.store, writer);
    const ProgressNotes = '[2026-11-02 Noor] genomen\n[2026-11-23 Sam Support] vervangen door B7';
    expect(rows.written).toEqual([
      { list: 'Decisions', item: 3, seen: '"1"', changes: { DecisionStatus: 'Superseded', ProgressNotes } },
    ]);
    expect(followed).toMatchObject({ kind: 'superseded', list: decisionsList, before: old, after: { id: 3 } });
  });

  test('leaves everything to the timer when the decisions cannot be read', async () => {
    const rows = lay([old, successor('Taken')], ['all']);
    expect(await supersedeReplaced(successor('Taken'), rows.store, writer)).toEqual([]);
  });

  test('that points at itself, or at none, changes nothing', async () => {
    const itself = decision(7, { DecisionStatus: 'Taken', ReplacesRef: 7 });
    expect(await supersedeReplaced(itself, lay([itself]).store, writer)).toEqual([]);
    const none = decision(7, { DecisionStatus: 'Taken' });
    expect(await supersedeReplaced(none, lay([none, old]).store, writer)).toEqual([]);
  });

  test('when the write fails says that it is still to come', async () => {
    const [followed] = await supersedeReplaced(successor('Taken'), lay([old], ['change']).store, writer);
    expect(followed).toMatchObject({ kind: 'superseded', after: undefined });
  });
});

describe('a decision whose successor is put back', () => {
  test('stands again, with a line that says why', async () => {
    const rows = lay([replaced, successor('Proposed')]);
    const [followed] = await restoreReplaced(successor('Proposed'), rows.store, writer);
    expect(rows.written[0]?.changes).toEqual({
      DecisionStatus: 'Taken',
      ProgressNotes: '[2026-11-23 Sam Support] staat weer: B7 is teruggezet',
    });
    expect(followed).toMatchObject({ kind: 'restored', list: decisionsList, before: replaced });
  });

  test('stays as it is while it is not Vervangen, or cannot be read', async () => {
    expect(await restoreReplaced(successor('Proposed'), lay([old]).store, writer)).toEqual([]);
    expect(await restoreReplaced(successor('Proposed'), lay([replaced], ['one']).store, writer)).toEqual([]);
  });

  test('asks nothing when it replaced none', async () => {
    const rows = lay([replaced]);
    expect(await restoreReplaced(decision(7, { DecisionStatus: 'Proposed' }), rows.store, writer)).toEqual([]);
    expect(rows.asked).toEqual([]);
  });

  test('stays Vervangen when the others cannot be read: one of them may replace it', async () => {
    const rows = lay([replaced], ['all']);
    expect(await isReplaced(3, rows.store)).toBe(true);
    expect(await restoreReplaced(successor('Proposed'), rows.store, writer)).toEqual([]);
  });

  test('is replaced by a taken one only', async () => {
    expect(await isReplaced(3, lay([successor('Taken')]).store)).toBe(true);
    expect(await isReplaced(3, lay([successor('Proposed')]).store)).toBe(false);
    expect(await isReplaced(4, lay([successor('Taken')]).store)).toBe(false);
  });
});

describe('what follows a decision', () => {
  const change = (before: Item | undefined, after: Item) => ({ list: decisionsList, before, after });

  test('a taken one that is withdrawn leaves what it replaced Vervangen', async () => {
    const rows = lay([replaced, successor('Withdrawn')]);
    expect(await follow(change(successor('Taken'), successor('Withdrawn')), homeWith(rows))).toEqual([]);
  });

  test('one that was never taken moves nothing, nor does one that replaces nothing', async () => {
    const rows = lay([replaced, old]);
    expect(await follow(change(undefined, successor('Proposed')), homeWith(rows))).toEqual([]);
    const alone = decision(7, { DecisionStatus: 'Taken' });
    expect(await follow(change(undefined, alone), homeWith(rows))).toEqual([]);
    expect(rows.asked).toEqual([]);
  });

  test('a risk moves nothing by itself', async () => {
    const rows = lay([old]);
    const risk = itemOf(risksList, 1, { RiskStatus: 'Closed' });
    expect(await follow({ list: risksList, before: undefined, after: risk }, homeWith(rows))).toEqual([]);
  });
});

const nothing = { followed: [], isWhole: true };

describe('what follows an undo, when nobody remembers the write', () => {
  const change = { list: decisionsList, before: successor('Taken'), after: successor('Withdrawn') };

  test('of an addition: what it replaced stands again', async () => {
    const rows = lay([replaced, successor('Withdrawn')]);
    expect(await followUndo(change, true, undefined, homeWith(rows))).toMatchObject({
      followed: [{ kind: 'restored' }],
    });
  });

  test('of a withdrawal, read backwards, is no addition', async () => {
    const rows = lay([replaced, successor('Withdrawn')]);
    expect(await followUndo(change, false, undefined, homeWith(rows))).toEqual(nothing);
  });

  test('of an added proposal: it replaced nothing yet', async () => {
    const rows = lay([replaced, successor('Withdrawn')]);
    const proposed = { ...change, before: successor('Proposed') };
    expect(await followUndo(proposed, true, undefined, homeWith(rows))).toEqual(nothing);
    expect(await followUndo({ ...change, before: undefined }, true, undefined, homeWith(rows))).toEqual(nothing);
  });

  test('of an added action: nothing of a decision', async () => {
    const action = itemOf(actionsList, 7, { ActionStatus: 'Cancelled' });
    const rows = rowsAtHand([{ list: decisionsList, item: replaced }]);
    const added = { list: actionsList, before: action, after: action };
    expect(await followUndo(added, true, undefined, homeWith(rows))).toEqual(nothing);
    expect(rows.asked).toEqual([]);
  });
});
