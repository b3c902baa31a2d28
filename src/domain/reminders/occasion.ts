import type { Day } from '../values/day.ts';
import type { ItemId, ProjectCode } from '../values/ids.ts';
import type { PersonId } from '../values/person.ts';

export type ReminderRuleId = 'RM-1' | 'RM-2' | 'RM-3' | 'RM-4' | 'RM-5' | 'RM-7' | 'RM-8' | 'RM-10';

/** The lists whose items people are reminded of, by internal name. */
export type RemindedList = 'Actions' | 'ControlMeasures' | 'Risks' | 'Decisions';

/** One reason to tell one person something on one day. */
export interface Occasion {
  readonly rule: ReminderRuleId;
  readonly project: ProjectCode;
  readonly list: RemindedList;
  readonly itemId: ItemId;
  /** The date in the list that the rule counts from: another date makes another occasion. */
  readonly basis: Day;
  /** Working days from the effective basis; negative is before. */
  readonly offset: number;
  readonly dueOn: Day;
  readonly recipient: PersonId;
}
