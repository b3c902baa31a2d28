import type { Action } from '../../lists/actions.ts';
import type { ControlMeasure, controlMeasuresList } from '../../lists/control-measures.ts';
import type { Decision, decisionsList } from '../../lists/decisions.ts';
import type { Changes } from '../../lists/list.ts';
import { isOpen } from './action-state.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import type { ItemId } from '../values/ids.ts';

type Progress = 'InProgress' | 'Done';

/** A status that follows from linked actions, to be written and told with a way back. */
export type AutomaticChange =
  | { readonly list: 'Decisions'; readonly item: Decision; readonly changes: Changes<typeof decisionsList> }
  | {
      readonly list: 'ControlMeasures';
      readonly item: ControlMeasure;
      readonly changes: Changes<typeof controlMeasuresList>;
    };

type LinkedFacts = Pick<ProjectFacts, 'settings' | 'actions' | 'decisions' | 'measures'>;

/**
 * Execution of decisions and status of measures as their actions now tell; a risk itself is never changed.
 * Asked only for an action that was added or got another status: what people set by hand stays until then.
 */
export function automaticChanges(changed: ItemId, facts: LinkedFacts, today: Day): readonly AutomaticChange[] {
  if (!facts.settings.autoStatus) return [];
  const action = facts.actions.find(({ id }) => id === changed);
  const decisions = facts.decisions.filter(({ id }) => id === action?.cells.DecisionRef);
  const measures = facts.measures.filter(({ cells }) => cells.ActionRef?.includes(changed));
  return [
    ...decisions.flatMap((decision) => decisionChange(decision, facts.actions, today) ?? []),
    ...measures.flatMap((measure) => measureChange(measure, facts.actions, today) ?? []),
  ];
}

function decisionChange(decision: Decision, actions: readonly Action[], today: Day): AutomaticChange | undefined {
  const { DecisionStatus, ExecutionStatus: before } = decision.cells;
  const linked = actions.filter(({ cells }) => cells.DecisionRef === decision.id);
  const progress = progressOf(linked, before === 'Done');
  if (DecisionStatus !== 'Taken' || progress === undefined || progress === before) return undefined;
  return { list: 'Decisions', item: decision, changes: { ExecutionStatus: progress, AutoChangedOn: today } };
}

function measureChange(measure: ControlMeasure, actions: readonly Action[], today: Day): AutomaticChange | undefined {
  const { MeasureStatus: before, ActionRef = [] } = measure.cells;
  const linked = actions.filter(({ id }) => ActionRef.includes(id));
  const progress = progressOf(linked, before === 'Done');
  if (before === 'Cancelled' || progress === undefined || progress === before) return undefined;
  return { list: 'ControlMeasures', item: measure, changes: { MeasureStatus: progress, AutoChangedOn: today } };
}

/** Afgerond when all linked actions ended, one of them done; In behandeling once one started, or again when one is open. */
function progressOf(linked: readonly Action[], wasDone: boolean): Progress | undefined {
  const statuses = linked.map(({ cells }) => cells.ActionStatus);
  const isDone = statuses.includes('Done');
  const isAllEnded = !linked.some(isOpen);
  if (isAllEnded) return isDone ? 'Done' : undefined;
  const isStarted = isDone || statuses.includes('InProgress') || statuses.includes('Waiting');
  return isStarted || wasDone ? 'InProgress' : undefined;
}
