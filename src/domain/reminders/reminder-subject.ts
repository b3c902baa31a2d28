import type { Action } from '../../lists/actions.ts';
import type { ControlMeasure } from '../../lists/control-measures.ts';
import type { Decision } from '../../lists/decisions.ts';
import type { Risk } from '../../lists/risks.ts';
import { hasNoOwner, isOpen, isOpenMeasure } from '../actions/action-state.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { effectiveDate } from '../calendar/effective-date.ts';
import { isOpenDecision } from '../decisions/decision-state.ts';
import type { ProjectFacts } from '../project-facts.ts';
import { isReviewed } from '../risks/risk-state.ts';
import type { Day } from '../values/day.ts';
import { dayAt, type Moment } from '../values/moment.ts';
import type { RemindedList } from './occasion.ts';
import type { ReminderLine } from './reminder-bundle.ts';
import type { SubjectKind } from './reminder-rules.ts';

/** What a reader sees of an item. */
export type RemindedItem = Pick<
  ReminderLine,
  | 'list'
  | 'itemId'
  | 'etag'
  | 'title'
  | 'status'
  | 'rawStatus'
  | 'date'
  | 'priority'
  | 'owner'
  | 'externalOwner'
  | 'isConfidential'
>;

/** An item that a reminder rule may speak about, whatever list it stands in. */
export interface ReminderSubject {
  readonly kind: SubjectKind;
  readonly item: RemindedItem;
  readonly basis: Day;
  /** The day that offsets count from. */
  readonly zero: Day;
  readonly createdAt: Moment;
}

/** An action that names nobody: a rule of its own speaks about it, to somebody else. */
export const isNobodys = ({ item }: ReminderSubject): boolean =>
  item.list === 'Actions' && item.owner === undefined && !item.externalOwner?.trim();

/** Everything in a project that reminders can be about now: what ended or has no date is left out. */
export function subjectsOf(facts: ProjectFacts, calendar: WorkingCalendar): readonly ReminderSubject[] {
  const tasks = facts.actions.filter(isOpen);
  return [
    ...tasks.flatMap((action) => dated('task', describeAction(action), action, calendar)),
    ...facts.measures
      .filter(isOpenMeasure)
      .flatMap((measure) => dated('task', describeMeasure(measure), measure, calendar)),
    ...tasks.filter(hasNoOwner).map(ownerless),
    ...facts.decisions
      .filter(isOpenDecision)
      .flatMap((decision) => dated('awaited-decision', describeDecision(decision), decision, calendar)),
    ...facts.risks.filter(isReviewed).flatMap((risk) => dated('live-risk', describeRisk(risk), risk, calendar)),
  ];
}

type Row = Action | ControlMeasure | Decision | Risk;

function dated(kind: SubjectKind, item: RemindedItem, row: Row, calendar: WorkingCalendar): ReminderSubject[] {
  const basis = item.date;
  if (basis === undefined) return [];
  return [{ kind, item, basis, zero: effectiveDate(basis, calendar), createdAt: row.createdAt }];
}

// Counts from the source date itself, as the GROTIK rule for ownerless actions does (ruling 7).
function ownerless(action: Action): ReminderSubject {
  const { createdAt } = action;
  const basis = action.cells.SourceDate ?? dayAt(createdAt);
  return { kind: 'ownerless-action', item: describeAction(action), basis, zero: basis, createdAt };
}

const describeAction = (action: Action): RemindedItem => ({
  ...common('Actions', action, 'ActionStatus'),
  status: action.cells.ActionStatus,
  date: action.cells.DueDate,
  priority: action.cells.Priority ?? 'Normal',
  owner: action.cells.Owner,
  externalOwner: action.cells.ExternalOwner,
});

// Measures have no priority of their own: they escalate as Normaal (ruling 7).
const describeMeasure = (measure: ControlMeasure): RemindedItem => ({
  ...common('ControlMeasures', measure, 'MeasureStatus'),
  status: measure.cells.MeasureStatus,
  date: measure.cells.DueDate,
  priority: 'Normal',
  owner: measure.cells.MeasureOwner,
});

const describeDecision = (decision: Decision): RemindedItem => ({
  ...common('Decisions', decision, 'DecisionStatus'),
  status: decision.cells.DecisionStatus,
  date: decision.cells.NeededBy,
  owner: decision.cells.ProposedBy,
});

const describeRisk = (risk: Risk): RemindedItem => ({
  ...common('Risks', risk, 'RiskStatus'),
  status: risk.cells.RiskStatus,
  date: risk.cells.ReviewDate,
  owner: risk.cells.RiskOwner,
});

function common(list: RemindedList, row: Row, statusColumn: string) {
  return {
    list,
    itemId: row.id,
    etag: row.etag,
    title: row.cells.Title ?? '',
    rawStatus: row.flaws.find((flaw) => flaw.column === statusColumn)?.raw,
    isConfidential: row.cells.Confidential ?? false,
    priority: undefined,
    externalOwner: undefined,
  };
}
