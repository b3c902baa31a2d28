import { describe, expect, test } from 'vitest';
import { catchUpLinks } from '../../../src/acts/follow/catch-up-links.ts';
import { catchUpReplacements } from '../../../src/acts/follow/catch-up-replacements.ts';
import { finishSteps } from '../../../src/acts/follow/finish-steps.ts';
import { moves } from '../../../src/acts/follow/histories.ts';
import { type Action, actionsList } from '../../../src/lists/actions.ts';
import { type ControlMeasure, controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import type { Item } from '../../../src/lists/list.ts';
import { type Row, roundOver, row, since } from './round-over.ts';
import { at } from './rows-at-hand.ts';

describe('links that moved past Spil', () => {
  const decision = (...versions: Parameters<typeof row<typeof decisionsList>>[2][]) =>
    row(
      decisionsList,
      3,
      ...(versions.length > 0
        ? versions
        : [[at('08:00'), { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' }] as const]),
    );
  const running = { ActionStatus: 'InProgress', DecisionRef: 3 } as const;
  const done = { ActionStatus: 'Done', DecisionRef: 3 } as const;
  const caughtUp = async (
    rows: {
      readonly actions?: readonly (Action & { readonly laid: Row })[];
      readonly decisions?: readonly (Decision & { readonly laid: Row })[];
      readonly measures?: readonly (ControlMeasure & { readonly laid: Row })[];
    },
    failing: readonly string[] = [],
  ) => {
    const { actions = [], decisions = [], measures = [] } = rows;
    const over = roundOver([...actions, ...decisions, ...measures], failing);
    await catchUpLinks({ settings: over.settings, actions, decisions, measures }, over.histories, over.round);
    return over;
  };

  test('an action finished after the look before brings its decision along', async () => {
    const action = row(actionsList, 7, [at('09:01'), done], [at('08:00'), running]);
    const { promised, written } = await caughtUp({ actions: [action], decisions: [decision()] });
    expect(promised).toEqual(['Decisions 3 all-done']);
    expect(written).toMatchObject([{ list: 'Decisions', item: 3, changes: { ExecutionStatus: 'Done' } }]);
  });

  test('one finished in the same second as the look before was seen by it', async () => {
    const action = row(actionsList, 7, [since, done], [at('08:00'), running]);
    const { promised, asked } = await caughtUp({ actions: [action], decisions: [decision()] });
    expect(promised).toEqual([]);
    expect(asked, 'nothing changed since: no history is read').toEqual([]);
  });

  test('a status that somebody chose in the same second as the action moved stays', async () => {
    const action = row(actionsList, 7, [at('09:01'), done], [at('08:00'), running]);
    const chosen = decision(
      [at('09:01'), { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' }],
      [at('08:00'), { DecisionStatus: 'Taken', ExecutionStatus: 'New' }],
    );
    expect((await caughtUp({ actions: [action], decisions: [chosen] })).promised).toEqual([]);
  });

  test('the history of an action that did not change since is not read', async () => {
    const action = row(actionsList, 7, [at('09:01'), done], [at('08:00'), running]);
    const old = row(actionsList, 8, [at('08:00'), done]);
    const { asked } = await caughtUp({ actions: [old, action], decisions: [decision()] });
    expect(asked.filter((one) => one === 'versions Actions')).toHaveLength(1);
  });

  test('another link of the action counts, another decision’s does not', async () => {
    const moved = row(actionsList, 7, [at('09:01'), done], [at('08:00'), { ActionStatus: 'Done', DecisionRef: 9 }]);
    expect((await caughtUp({ actions: [moved], decisions: [decision()] })).promised).toEqual(['Decisions 3 all-done']);
    const elsewhere = row(
      actionsList,
      8,
      [at('09:01'), { ActionStatus: 'Done', DecisionRef: 9 }],
      [at('08:00'), { ActionStatus: 'InProgress', DecisionRef: 9 }],
    );
    const seen = row(actionsList, 7, [at('08:00'), done]);
    expect((await caughtUp({ actions: [elsewhere, seen], decisions: [decision()] })).promised).toEqual([]);
  });

  test('an action of which SharePoint keeps one version only moved with that', async () => {
    const action = row(actionsList, 7, [at('09:01'), done]);
    expect((await caughtUp({ actions: [action], decisions: [decision()] })).promised).toEqual(['Decisions 3 all-done']);
  });

  test('a measure follows the status of its own actions, not of others and not their titles', async () => {
    const measure = row(controlMeasuresList, 5, [at('08:00'), { MeasureStatus: 'InProgress', ActionRef: [7] }]);
    const finished = row(actionsList, 7, [at('09:01'), { ActionStatus: 'Done' }], [at('08:00'), running]);
    expect((await caughtUp({ actions: [finished], measures: [measure] })).promised).toEqual([
      'ControlMeasures 5 all-done',
    ]);
    const renamed = row(
      actionsList,
      7,
      [at('09:01'), { ActionStatus: 'Done', Title: 'nieuw' }],
      [at('08:00'), { ActionStatus: 'Done', Title: 'oud' }],
    );
    expect((await caughtUp({ actions: [renamed], measures: [measure] })).promised).toEqual([]);
    const other = row(actionsList, 8, [at('09:01'), { ActionStatus: 'Done' }], [at('08:00'), running]);
    const quiet = row(actionsList, 7, [at('08:00'), { ActionStatus: 'Done' }]);
    expect((await caughtUp({ actions: [other, quiet], measures: [measure] })).promised).toEqual([]);
  });

  test('a measure that is linked in the same second as somebody chose its status stays', async () => {
    const linked = row(
      controlMeasuresList,
      5,
      [at('09:01'), { MeasureStatus: 'InProgress', ActionRef: [7] }],
      [at('08:00'), { MeasureStatus: 'New', ActionRef: [] }],
    );
    const ended = row(actionsList, 7, [at('08:00'), { ActionStatus: 'Done' }]);
    expect((await caughtUp({ actions: [ended], measures: [linked] })).promised).toEqual([]);
    const later = row(
      controlMeasuresList,
      5,
      [at('09:01'), { MeasureStatus: 'InProgress', ActionRef: [7] }],
      [at('08:00'), { MeasureStatus: 'InProgress', ActionRef: [] }],
    );
    expect((await caughtUp({ actions: [ended], measures: [later] })).promised).toEqual(['ControlMeasures 5 all-done']);
  });
});

describe('replacements of which half was written', () => {
  const old = (status: 'Taken' | 'Superseded', moment = at('08:00')) =>
    row(decisionsList, 3, [moment, { DecisionStatus: status }], [at('07:00'), { DecisionStatus: 'Proposed' }]);
  const proposed = { DecisionStatus: 'Proposed', ReplacesRef: 3 } as const;
  const taken = { DecisionStatus: 'Taken', ReplacesRef: 3 } as const;
  const caughtUp = async (...decisions: readonly (Decision & { readonly laid: Row })[]) => {
    const over = roundOver(decisions);
    await catchUpReplacements(decisions, over.histories, over.round);
    return over;
  };

  test('are finished when the newer one was taken since', async () => {
    const successor = row(decisionsList, 7, [at('09:01'), taken], [at('08:00'), proposed]);
    expect((await caughtUp(old('Taken'), successor)).promised).toEqual(['Decisions 3 superseded']);
  });

  test('are left alone, unread, when that was in the second of the look before', async () => {
    const successor = row(decisionsList, 7, [since, taken], [at('08:00'), proposed]);
    const { promised, asked } = await caughtUp(old('Taken'), successor);
    expect([promised, asked]).toEqual([[], []]);
  });

  test('also when the newer one came in as taken', async () => {
    expect((await caughtUp(old('Taken'), row(decisionsList, 7, [at('09:01'), taken]))).promised).toEqual([
      'Decisions 3 superseded',
    ]);
  });

  test('stand again when the newer one was put back since', async () => {
    const successor = row(decisionsList, 7, [at('09:01'), proposed], [at('08:00'), taken]);
    expect((await caughtUp(old('Superseded'), successor)).promised).toEqual(['Decisions 3 restored']);
  });

  test('are not begun by somebody who points a decision that stands at another one', async () => {
    const before = { DecisionStatus: 'Taken', ReplacesRef: 4 } as const;
    expect(
      (await caughtUp(old('Taken'), row(decisionsList, 7, [at('09:01'), taken], [at('08:00'), before]))).promised,
    ).toEqual([]);
    // One that pointed at none was only half recorded.
    const empty = row(decisionsList, 7, [at('09:01'), taken], [at('08:00'), { DecisionStatus: 'Taken' }]);
    expect((await caughtUp(old('Taken'), empty)).promised).toEqual(['Decisions 3 superseded']);
  });

  test('do not stand again for a proposal that was never taken', async () => {
    const fresh = row(decisionsList, 7, [at('09:01'), proposed], [at('08:00'), { DecisionStatus: 'OnHold' }]);
    expect((await caughtUp(old('Superseded'), fresh)).promised).toEqual([]);
    expect((await caughtUp(old('Superseded'), row(decisionsList, 7, [at('09:01'), proposed]))).promised).toEqual([]);
  });

  test('do not stand again for one that was withdrawn', async () => {
    const withdrawn = row(
      decisionsList,
      7,
      [at('09:01'), { DecisionStatus: 'Withdrawn', ReplacesRef: 3 }],
      [at('08:00'), taken],
    );
    expect((await caughtUp(old('Superseded'), withdrawn)).promised).toEqual([]);
  });

  test('touch no other decision: neither one that stands nor one that is not pointed at', async () => {
    const successor = row(decisionsList, 7, [at('09:01'), proposed], [at('08:00'), taken]);
    const stranger = row(decisionsList, 4, [at('08:00'), { DecisionStatus: 'Superseded' }]);
    const { promised, asked } = await caughtUp(old('Taken'), stranger, successor);
    expect([promised, asked]).toEqual([[], []]);
  });

  test('stay as somebody set the older one afterwards', async () => {
    const successor = row(decisionsList, 7, [at('09:01'), proposed], [at('08:00'), taken]);
    expect((await caughtUp(old('Superseded', at('09:02')), successor)).promised).toEqual([]);
  });
});

describe('actions of which the last step was ticked past Spil', () => {
  const steps = (Steps: string, more: Item<typeof actionsList>['cells'] = {}) => ({
    ActionStatus: 'InProgress' as const,
    ExternalOwner: 'Netbeheer Midden',
    Steps,
    ...more,
  });
  const finished = async (action: Action & { readonly laid: Row }, more: object = {}, failing: string[] = []) => {
    const over = roundOver([action], failing);
    const round = { ...over.round, settings: { ...over.settings, ...more } };
    return { ...over, followed: await finishSteps([action], over.histories, round) };
  };
  const ticked = row(actionsList, 7, [at('09:01'), steps('[x] bellen')], [at('08:00'), steps('[ ] bellen')]);

  test('become Afgerond, told as automatic', async () => {
    const { promised, written, followed } = await finished(ticked);
    expect(promised).toEqual(['Actions 7 steps-done']);
    expect(written).toMatchObject([{ list: 'Actions', item: 7, changes: { ActionStatus: 'Done' } }]);
    expect(written[0]?.changes).not.toHaveProperty('Steps');
    expect(followed).toMatchObject([{ kind: 'automatic', why: 'all-done', list: actionsList, before: { id: 7 } }]);
  });

  test('are asked nothing while the switch is off', async () => {
    const { asked, followed } = await finished(ticked, { autoStatus: false });
    expect([asked, followed]).toEqual([[], []]);
  });

  test.each([
    ['that was ticked in the second of the look before', [since, steps('[x] bellen')]],
    ['that ended already', [at('09:01'), steps('[x] bellen', { ActionStatus: 'Cancelled' })]],
    ['of which a step is left', [at('09:01'), steps('[x] bellen\n[ ] mailen')]],
    ['without steps', [at('09:01'), { ActionStatus: 'New' }]],
  ] as const)('an action %s is not looked into', async (_, newest) => {
    const { asked, followed } = await finished(row(actionsList, 7, newest, [at('08:00'), steps('[ ] bellen')]));
    expect([asked, followed]).toEqual([[], []]);
  });

  test('stay open when somebody chose the status in the same second, or afterwards', async () => {
    const together = row(
      actionsList,
      7,
      [at('09:01'), steps('[x] bellen', { ActionStatus: 'Waiting' })],
      [at('08:00'), steps('[ ] bellen')],
    );
    expect((await finished(together)).followed).toEqual([]);
  });

  test('count as ticked when SharePoint keeps no older version', async () => {
    expect((await finished(row(actionsList, 7, [at('09:01'), steps('[x] bellen')]))).followed).toEqual([]);
    const imported = row(actionsList, 7, [at('09:01'), { Steps: '[x] bellen', ActionStatus: 'New' }]);
    expect((await finished(imported)).followed, 'the status was chosen with it').toEqual([]);
  });

  test('stay open while nobody has them: who finished it would be unknown', async () => {
    const nobody = { ActionStatus: 'New' } as const;
    const nobodys = row(
      actionsList,
      7,
      [at('09:01'), { ...nobody, Steps: '[x] bellen' }],
      [at('08:00'), { ...nobody, Steps: '[ ] bellen' }],
    );
    const { promised, written, followed } = await finished(nobodys);
    expect([promised, written, followed]).toEqual([[], [], []]);
  });

  test('say so when the write fails', async () => {
    expect((await finished(ticked, {}, ['change'])).followed).toMatchObject([{ why: 'all-done', after: undefined }]);
  });
});

describe('the history of a row', () => {
  const action = row(actionsList, 7, [at('09:01'), { Title: 'b' }], [at('08:00'), { Title: 'a' }]);

  test('is read once, newest first, each version beside the one before', async () => {
    const { histories, asked } = roundOver([action]);
    await histories.of(actionsList, 7);
    expect(await histories.of(actionsList, 7)).toEqual([
      { at: at('09:01'), now: { Title: 'b' }, before: { Title: 'a' } },
      { at: at('08:00'), now: { Title: 'a' }, before: undefined },
    ]);
    expect([asked, histories.isWhole()]).toEqual([['versions Actions'], true]);
  });

  test('that cannot be read makes the round unfinished', async () => {
    const { histories } = roundOver([action], ['versions']);
    expect(await histories.of(actionsList, 7)).toEqual([]);
    expect(histories.isWhole()).toBe(false);
  });

  test('tells which columns a step moved', async () => {
    const steps = await roundOver([action]).histories.of(actionsList, 7);
    expect(steps.map((step) => moves(step, ['Title']))).toEqual([true, true]);
    expect(steps.map((step) => moves(step, ['Priority']))).toEqual([false, false]);
  });
});
