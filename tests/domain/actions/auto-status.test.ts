import { describe, expect, test } from 'vitest';
import { automaticChanges } from '../../../src/domain/actions/auto-status.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { ActionStatus, MeasureStatus } from '../../../src/domain/values/vocabulary.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import { itemOf } from '../item.ts';
import { rvbFacts, rvbToday } from '../rvb-facts.ts';

const today = day('2026-11-23');
const author = { name: 'Aïsha', today };

const project = (statuses: readonly ActionStatus[], before: MeasureStatus, decision: Decision['cells'] = {}) => ({
  settings: defaultSettings,
  actions: statuses.map((ActionStatus, index) => itemOf(actionsList, index + 1, { ActionStatus, DecisionRef: 7 })),
  measures: [
    itemOf(controlMeasuresList, 3, { MeasureStatus: before, ActionRef: statuses.map((_, index) => index + 1) }),
  ],
  decisions: [
    itemOf(decisionsList, 7, {
      DecisionStatus: 'Taken',
      ...(before === 'Cancelled' ? {} : { ExecutionStatus: before }),
      ...decision,
    }),
  ],
});

const changesOf = (facts: ReturnType<typeof project>, list: string): Record<string, unknown> | undefined =>
  automaticChanges(1, facts, author).find((change) => change.list === list)?.changes;

describe('linked actions drive what hangs on them', () => {
  test.each<[readonly ActionStatus[], MeasureStatus, MeasureStatus | undefined, string]>([
    [['InProgress', 'New'], 'New', 'InProgress', 'the first one started'],
    [['Waiting'], 'New', 'InProgress', 'the only one waits for others'],
    [['Done', 'Done'], 'InProgress', 'Done', 'all done'],
    [['Done', 'Cancelled'], 'InProgress', 'Done', 'done or cancelled'],
    [['Cancelled', 'Cancelled'], 'InProgress', undefined, 'all cancelled proves nothing'],
    [['Done', 'New'], 'New', 'InProgress', 'one done, one to go'],
    [['InProgress', 'Done'], 'Done', 'InProgress', 'one was reopened'],
    [['New', 'Cancelled'], 'Done', 'InProgress', 'one was added'],
    [['New', 'New'], 'New', undefined, 'nothing started'],
    [['Done'], 'Done', undefined, 'it says so already'],
  ])('actions %o, before %s: %s (%s)', (statuses, before, expected) => {
    const facts = project(statuses, before);
    expect(changesOf(facts, 'ControlMeasures')?.['MeasureStatus']).toBe(expected);
    expect(changesOf(facts, 'Decisions')?.['ExecutionStatus']).toBe(expected);
  });

  test.each([
    [['Done'], 'New', 'Done', 'alle gekoppelde acties afgerond'],
    [['InProgress'], 'New', 'InProgress', 'een gekoppelde actie is begonnen'],
    [['InProgress'], 'Done', 'InProgress', 'een gekoppelde actie is weer open'],
  ] as const)('the day and the reason are kept: %o, before %s', (statuses, before, ExecutionStatus, why) => {
    const ProgressNotes = `[2026-11-23 Aïsha] automatisch: ${why}`;
    expect(changesOf(project(statuses, before), 'Decisions')).toEqual({
      ExecutionStatus,
      AutoChangedOn: today,
      ProgressNotes,
    });
  });

  test('a decision that loses its last open action is carried out', () => {
    const facts = project(['Done'], 'InProgress');
    const moved = { ...facts, actions: [...facts.actions, itemOf(actionsList, 2, { ActionStatus: 'New' })] };
    expect(automaticChanges(2, moved, author, 7).map(({ list, why }) => `${list} ${why}`)).toEqual([
      'Decisions all-done',
    ]);
  });
});

describe('nothing changes by itself', () => {
  test('where the project switched it off', () => {
    const facts = { ...project(['Done'], 'New'), settings: { ...defaultSettings, autoStatus: false } };
    expect(automaticChanges(1, facts, author)).toEqual([]);
  });

  test('for a decision that is not taken', () => {
    expect(changesOf(project(['Done'], 'New', { DecisionStatus: 'Proposed' }), 'Decisions')).toBeUndefined();
  });

  test('for a measure that was cancelled', () => {
    expect(changesOf(project(['Done'], 'Cancelled'), 'ControlMeasures')).toBeUndefined();
  });

  test('for an action that nothing hangs on', () => {
    expect(automaticChanges(99, project(['Done'], 'New'), author)).toEqual([]);
  });

  test('in the sample, where every status agrees with its actions', () => {
    const facts = rvbFacts();
    expect(facts.actions.flatMap(({ id }) => automaticChanges(id, facts, { name: 'Spil', today: rvbToday }))).toEqual(
      [],
    );
  });
});
