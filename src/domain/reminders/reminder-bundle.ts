import type { Day } from '../values/day.ts';
import type { ETag, ItemId, ProjectCode } from '../values/ids.ts';
import type { PersonId, PersonRef } from '../values/person.ts';
import type { ActionStatus, DecisionStatus, MeasureStatus, Priority, RiskStatus } from '../values/vocabulary.ts';
import type { AutomaticLine } from './automatic-line.ts';
import type { Occasion, RemindedList, ReminderRuleId } from './occasion.ts';

/** One item in a reminder, under the most urgent rule that holds for it. */
export interface ReminderLine {
  readonly project: ProjectCode;
  readonly list: RemindedList;
  readonly itemId: ItemId;
  readonly etag: ETag;
  readonly title: string;
  /** Undefined for a status that somebody typed by hand; `rawStatus` is what stands there. */
  readonly status: ActionStatus | MeasureStatus | DecisionStatus | RiskStatus | undefined;
  readonly rawStatus: string | undefined;
  readonly rule: ReminderRuleId;
  /** The item's own date: due date, needed by, review date. */
  readonly date: Day | undefined;
  /** Working days since the date that the rule counts from; negative while it is still to come. */
  readonly workingDays: number;
  readonly priority: Priority | undefined;
  readonly owner: PersonRef | undefined;
  readonly externalOwner: string | undefined;
  readonly isConfidential: boolean;
  /** The reader may know its number and status, nothing else. */
  readonly isHidden?: true;
  /** The reader may change nothing, also not what they own. */
  readonly isReadOnly?: true;
  /** The project manager is asked to step in. */
  readonly isEscalation: boolean;
  /** The reader stands in for somebody who cannot be reached: an owner who left, a vacant role. */
  readonly isStandIn: boolean;
  /** Everything this line tells at once, missed days included. */
  readonly occasions: readonly Occasion[];
}

/** All that one person is told on one day, over all projects. */
export interface ReminderBundle {
  readonly recipient: PersonId;
  readonly lines: readonly ReminderLine[];
  /** What Spil changed by itself since the message before. */
  readonly changed?: readonly AutomaticLine[];
}
