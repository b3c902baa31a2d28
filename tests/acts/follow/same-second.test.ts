import { describe, expect, test } from 'vitest';
import { catchUpLinks } from '../../../src/acts/follow/catch-up-links.ts';
import { catchUpReplacements } from '../../../src/acts/follow/catch-up-replacements.ts';
import { finishSteps } from '../../../src/acts/follow/finish-steps.ts';
import { liesAfterChoice, stepsAfterChoice } from '../../../src/acts/follow/histories.ts';
import { isAutomaticMove } from '../../../src/domain/actions/auto-status.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { roundOver, row, since } from './round-over.ts';
import { at } from './rows-at-hand.ts';

const now = at('09:01');
const automatic = '[2026-11-23 Spil] automatisch: alle gekoppelde acties afgerond';

/** SharePoint tells time in seconds: what happened in one second has an order all the same, when only one is possible. */
describe('in one second', () => {
  const replacements = async (...decisions: readonly Parameters<typeof catchUpReplacements>[0][number][]) => {
    const over = roundOver(decisions as never);
    await catchUpReplacements(decisions, over.histories, over.round);
    return over.promised;
  };
  const successor = row(decisionsList, 7, [now, { DecisionStatus: 'Taken', ReplacesRef: 3 }]);

  test('a decision was taken before another one replaced it', async () => {
    const added = row(decisionsList, 3, [now, { DecisionStatus: 'Taken' }]);
    expect(await replacements(added, successor)).toEqual(['Decisions 3 superseded']);
    const taken = row(decisionsList, 3, [now, { DecisionStatus: 'Taken' }], [now, { DecisionStatus: 'Proposed' }]);
    expect(await replacements(taken, successor)).toEqual(['Decisions 3 superseded']);
  });

  test('one that stands again may have been put back after that: it stays', async () => {
    const again = row(decisionsList, 3, [now, { DecisionStatus: 'Taken' }], [now, { DecisionStatus: 'Superseded' }]);
    expect(await replacements(again, successor)).toEqual([]);
  });

  test('a decision was replaced before its successor was put back', async () => {
    const old = row(decisionsList, 3, [now, { DecisionStatus: 'Superseded' }], [now, { DecisionStatus: 'Taken' }]);
    const back = row(
      decisionsList,
      7,
      [now, { DecisionStatus: 'Proposed', ReplacesRef: 3 }],
      [now, { DecisionStatus: 'Taken', ReplacesRef: 3 }],
    );
    expect(await replacements(old, back)).toEqual(['Decisions 3 restored']);
  });

  const links = async (given: object, ...rows: readonly { readonly laid: never }[]) => {
    const over = roundOver(rows);
    const facts = { settings: over.settings, actions: [], decisions: [], measures: [], ...given };
    await catchUpLinks(facts, over.histories, over.round);
    return over.promised;
  };
  const open = { ActionStatus: 'InProgress', DecisionRef: 3 } as const;
  const done = { ActionStatus: 'Done', DecisionRef: 3 } as const;

  test('a decision was there before an action that names it was finished', async () => {
    const decision = row(decisionsList, 3, [now, { DecisionStatus: 'Taken', ExecutionStatus: 'NotApplicable' }]);
    const action = row(actionsList, 8, [now, done], [now, open]);
    const given = { actions: [action], decisions: [decision] };
    expect(await links(given, decision as never, action as never)).toEqual(['Decisions 3 all-done']);
  });

  test('what Spil wrote fitted the actions of then: one that does not fit moved after it', async () => {
    const decision = row(
      decisionsList,
      3,
      [now, { DecisionStatus: 'Taken', ExecutionStatus: 'Done', ProgressNotes: automatic }],
      [at('08:00'), { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' }],
    );
    const action = row(actionsList, 8, [now, open], [now, done], [at('08:00'), open]);
    const given = { actions: [action], decisions: [decision] };
    expect(await links(given, decision as never, action as never)).toEqual(['Decisions 3 reopened']);
  });

  test('what a person chose may be the answer: it stays', async () => {
    const chosen = row(
      decisionsList,
      3,
      [now, { DecisionStatus: 'Taken', ExecutionStatus: 'InProgress' }],
      [at('08:00'), { DecisionStatus: 'Taken', ExecutionStatus: 'New' }],
    );
    const measure = row(controlMeasuresList, 5, [now, { MeasureStatus: 'New', ActionRef: [8] }] as never);
    const action = row(actionsList, 8, [now, done], [at('08:00'), open]);
    const given = { actions: [action], decisions: [chosen], measures: [measure] };
    expect(await links(given, chosen as never, measure as never, action as never)).toEqual([]);
  });

  test('the versions of one row say which step was later', async () => {
    const untouched = { ExternalOwner: 'Netbeheer', Steps: '[ ] bellen' } as const;
    const ticked = { ...untouched, Steps: '[x] bellen' } as const;
    const finish = async (...versions: readonly (readonly [typeof now, object])[]) => {
      const action = row(actionsList, 7, ...(versions as never[]));
      const over = roundOver([action]);
      return (await finishSteps([action], over.histories, over.round)).length;
    };
    const started = { ...untouched, ActionStatus: 'InProgress' };
    const added = { ...untouched, ActionStatus: 'New' };
    expect(await finish([now, { ...ticked, ActionStatus: 'InProgress' }], [now, started], [now, added])).toBe(1);
    expect(await finish([now, { ...ticked, ActionStatus: 'Waiting' }], [now, { ...ticked, ActionStatus: 'New' }])).toBe(
      0,
    );
  });
});

describe('what lies after a choice', () => {
  const step = (moment: typeof now, Priority: 'High' | 'Low', before?: 'High' | 'Low') => ({
    at: moment,
    by: { name: 'Jan' },
    now: { Priority },
    before: before && { Priority: before },
  });
  const steps = [step(at('09:03'), 'High', 'High'), step(now, 'High', 'Low'), step(at('08:00'), 'Low')];
  const isLater = (moment: typeof now, isFirst: boolean, from = since) =>
    liesAfterChoice<typeof actionsList>(steps, ['Priority'], from, () => isFirst)(moment);

  test('is later than that, and later than the look before', () => {
    expect([isLater(at('09:02'), false), isLater(now, false), isLater(now, true)]).toEqual([true, false, true]);
    expect([isLater(at('09:02'), true, at('09:02')), isLater(at('09:03'), false, at('09:02'))]).toEqual([false, true]);
    const never = liesAfterChoice<typeof actionsList>(steps, ['Title'], since, () => true);
    expect([never(since), never(now)]).toEqual([false, true]);
  });

  test('are the newer versions of the row itself', () => {
    const after = (columns: string[], from: typeof now) => stepsAfterChoice<typeof actionsList>(steps, columns, from);
    expect(after(['Priority'], since)).toEqual([steps[0]]);
    expect(after(['Priority'], at('09:03'))).toEqual([]);
    expect(after(['Title'], since)).toEqual([steps[0], steps[1]]);
  });
});

test.each([
  [automatic, undefined, true],
  [`gebeld\n${automatic}`, 'gebeld', true],
  [automatic, automatic, false],
  ['gebeld', undefined, false],
  [undefined, automatic, false],
])('notes %j after %j: moved by its actions is %j', (after, before, isAutomatic) => {
  expect(isAutomaticMove({ ProgressNotes: after }, before === undefined ? undefined : { ProgressNotes: before })).toBe(
    isAutomatic,
  );
});
