import { describe, expect, test } from 'vitest';
import { kindNamed } from '../../../src/acts/kinds.ts';
import { actionKind } from '../../../src/acts/kinds/action-kind.ts';
import { decisionKind } from '../../../src/acts/kinds/decision-kind.ts';
import { measureKind } from '../../../src/acts/kinds/measure-kind.ts';
import { riskKind } from '../../../src/acts/kinds/risk-kind.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../src/lists/control-measures.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { itemOf } from '../../domain/item.ts';
import { ref } from '../acts-bench.ts';

const self = ref('owner');
const none = { rows: { actions: [], measures: [], decisions: [], risks: [] } };

describe('an action', () => {
  const cancelled = itemOf(actionsList, 1, { ActionStatus: 'Cancelled' });
  const open = itemOf(actionsList, 2, { ActionStatus: 'InProgress' });

  test('is added by any member', () => {
    expect(actionKind.permissionToAdd({}, self, none)).toEqual({ kind: 'add-action' });
  });

  test('that was cancelled is restored; anything else changes it', () => {
    const asked = (item: typeof open, changes: object) => actionKind.permissionToChange(item, changes);
    expect(asked(cancelled, { ActionStatus: 'New' })).toEqual({ kind: 'restore-action' });
    expect(asked(cancelled, { ActionStatus: 'InProgress' })).toEqual({ kind: 'change-action', action: cancelled });
    expect(asked(cancelled, {})).toEqual({ kind: 'change-action', action: cancelled });
    expect(asked(open, { ActionStatus: 'New' })).toEqual({ kind: 'change-action', action: open });
  });
});

describe('a risk', () => {
  const open = itemOf(risksList, 1, { RiskStatus: 'Controlled' });
  const closed = itemOf(risksList, 2, { RiskStatus: 'Closed' });

  test('is reported by any member', () => {
    expect(riskKind.permissionToAdd({}, self, none)).toEqual({ kind: 'report-risk' });
  });

  test('is closed when it was not; anything else changes it', () => {
    const asked = (item: typeof open, changes: object) => riskKind.permissionToChange(item, changes);
    expect(asked(open, { RiskStatus: 'Closed' })).toEqual({ kind: 'close-risk' });
    expect(asked(open, { RiskStatus: 'Open' })).toEqual({ kind: 'change-risk', risk: open });
    expect(asked(closed, { RiskStatus: 'Closed' })).toEqual({ kind: 'change-risk', risk: closed });
    expect(asked(open, {})).toEqual({ kind: 'change-risk', risk: open });
    expect(asked(open, { ClosingReason: 'nog niet' })).toEqual({ kind: 'change-risk', risk: open });
  });

  test('keeps why it was closed for whoever may close', () => {
    const asked = (changes: object) => riskKind.permissionToChange(closed, changes);
    expect(asked({ ClosingReason: 'anders' })).toEqual({ kind: 'close-risk' });
    expect(asked({ RiskStatus: 'Open' })).toEqual({ kind: 'change-risk', risk: closed });
    const explained = itemOf(risksList, 3, { RiskStatus: 'Closed', ClosingReason: 'voorbij' });
    const on = (changes: object) => riskKind.permissionToChange(explained, changes).kind;
    expect(on({ RiskStatus: 'Open', ClosingReason: 'voorbij\ntoch weer water' })).toBe('change-risk');
    expect(on({ RiskStatus: 'Open', ClosingReason: 'toch weer water' })).toBe('close-risk');
    expect(on({ RiskStatus: 'Open', ClosingReason: null })).toBe('close-risk');
    expect(on({ ClosingReason: 'voorbij\ntoch weer water' })).toBe('close-risk');
    const reopened = itemOf(risksList, 3, { RiskStatus: 'Open', ClosingReason: 'voorbij\ntoch weer water' });
    expect(riskKind.permissionToChange(reopened, { ClosingReason: null }).kind).toBe('close-risk');
    expect(riskKind.permissionToChange(reopened, { ClosingReason: 'voorbij\ntoch weer water, veel' }).kind).toBe(
      'change-risk',
    );
  });
});

describe('a measure', () => {
  const risk = itemOf(risksList, 4, { RiskOwner: self });
  const measure = itemOf(controlMeasuresList, 1, { RiskRef: 4 });

  test('is added by whoever may change its risk; without a risk nothing is added, so anybody may hear that', () => {
    const rows = { rows: { ...none.rows, risks: [itemOf(risksList, 3, {}), risk] } };
    expect(measureKind.permissionToAdd({ RiskRef: 4 }, self, rows)).toEqual({ kind: 'add-measure', risk });
    expect(measureKind.permissionToAdd({ RiskRef: 9 }, self, rows)).toEqual({ kind: 'report-risk' });
  });

  test('is changed by its owner, who may not move it to a risk of somebody else', () => {
    const change = { kind: 'change-measure', measure };
    expect(measureKind.permissionToChange(measure, {})).toEqual(change);
    expect(measureKind.permissionToChange(measure, { RiskRef: 4 })).toEqual(change);
    expect(measureKind.permissionToChange(measure, { RiskRef: 5 })).toEqual({ kind: 'move-measure' });
    expect(measureKind.permissionToChange(measure, { RiskRef: null })).toEqual({ kind: 'move-measure' });
  });
});

describe('a decision', () => {
  const add = (cells: object) => decisionKind.permissionToAdd(cells, self, none).kind;
  const of = (DecisionStatus: 'Proposed' | 'OnHold' | 'Taken' | 'Rejected' | undefined) =>
    itemOf(decisionsList, 1, { ProposedBy: self, ...(DecisionStatus === undefined ? {} : { DecisionStatus }) });
  const change = (from: Parameters<typeof of>[0], changes: object) =>
    decisionKind.permissionToChange(of(from), changes).kind;

  test.each([
    [{}, 'propose-decision'],
    [{ DecisionStatus: 'Proposed' }, 'propose-decision'],
    [{ DecisionStatus: 'OnHold' }, 'record-decision'],
    [{ DecisionStatus: 'Taken' }, 'record-decision'],
    [{ DecisionStatus: 'Taken', ProposedBy: ref('other') }, 'record-decision'],
    [{ ExecutionStatus: 'NotApplicable' }, 'propose-decision'],
    [{ ExecutionStatus: 'Done' }, 'record-decision'],
    [{ ArchivedOn: '2026-11-20' }, 'record-decision'],
    [{ ProposedBy: self }, 'propose-decision'],
    [{ ProposedBy: null }, 'propose-decision'],
    [{ ProposedBy: ref('other') }, 'propose-for-other'],
    [{ ProposedBy: ref('namesake') }, 'propose-for-other'],
    [{ ProposedBy: { name: self.name } }, 'propose-for-other'],
  ])('added with %o asks to %s', (cells, kind) => {
    expect(add(cells)).toBe(kind);
  });

  test.each([
    ['Proposed', {}, 'change-proposal'],
    ['Proposed', { Title: 'x' }, 'change-proposal'],
    ['Proposed', { DecisionStatus: 'Proposed' }, 'change-proposal'],
    ['OnHold', { DecisionStatus: 'OnHold' }, 'change-proposal'],
    ['OnHold', { DecisionStatus: 'Proposed' }, 'record-decision'],
    ['Proposed', { DecisionStatus: 'OnHold' }, 'record-decision'],
    ['Proposed', { DecisionStatus: 'Taken' }, 'record-decision'],
    ['Proposed', { ExecutionStatus: 'NotApplicable' }, 'change-proposal'],
    ['Proposed', { ExecutionStatus: 'InProgress' }, 'record-decision'],
    ['OnHold', { ArchivedOn: null }, 'record-decision'],
    ['Proposed', { ProposedBy: self }, 'change-proposal'],
    ['Proposed', { ProposedBy: ref('namesake') }, 'propose-for-other'],
    ['Proposed', { ProposedBy: null }, 'propose-for-other'],
    ['Taken', {}, 'record-decision'],
    ['Taken', { DecisionStatus: 'Taken' }, 'record-decision'],
    ['Taken', { DecisionStatus: 'Withdrawn' }, 'record-decision'],
    ['Taken', { DecisionStatus: 'Proposed' }, 'put-back-decision'],
    ['Taken', { DecisionStatus: 'Proposed', ProposedBy: ref('other') }, 'put-back-decision'],
    ['Rejected', { DecisionStatus: 'Proposed' }, 'record-decision'],
    [undefined, {}, 'change-proposal'],
    [undefined, { DecisionStatus: 'Proposed' }, 'record-decision'],
  ] as const)('that is %s, changed with %o, asks to %s', (from, changes, kind) => {
    expect(change(from, changes)).toBe(kind);
  });

  test('that is changed as a proposal is judged as it stands', () => {
    expect(decisionKind.permissionToChange(of('OnHold'), {})).toEqual({
      kind: 'change-proposal',
      decision: of('OnHold'),
    });
  });
});

test('only the four lists on which people act have a kind, by their own names', () => {
  expect(['Actions', 'Risks', 'ControlMeasures', 'Decisions'].map((name) => kindNamed(name)?.list.name)).toEqual([
    'Actions',
    'Risks',
    'ControlMeasures',
    'Decisions',
  ]);
  expect(['ProjectSettings', 'toString', '__proto__', ''].map(kindNamed)).toEqual(Array(4).fill(undefined));
});
