import type { WorkingCalendar } from '../domain/calendar/calendar.ts';
import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { Wish } from '../domain/changes/wish.ts';
import type { Author } from '../domain/people/author.ts';
import type { Act } from '../domain/people/permission.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { Day } from '../domain/values/day.ts';
import type { PersonRef } from '../domain/values/person.ts';
import type { Result } from '../domain/values/result.ts';
import type { Action } from '../lists/actions.ts';
import type { ControlMeasure } from '../lists/control-measures.ts';
import type { Decision } from '../lists/decisions.ts';
import type { Changes, Item, ListDeclaration } from '../lists/list.ts';
import type { Risk } from '../lists/risks.ts';
import type { OnDay } from '../views/standing.ts';
import type { Remark } from './outcome.ts';
import type { RecordedDays } from './recorded-days.ts';

/** What the rules of any kind of item may want to know; `rows` are read only where a kind asks for them. */
export interface Setting {
  readonly author: Author;
  readonly sender: PersonRef;
  readonly calendar: WorkingCalendar;
  readonly settings: Settings;
  readonly rows: {
    readonly actions: readonly Action[];
    readonly measures: readonly ControlMeasure[];
    readonly decisions: readonly Decision[];
    readonly risks: readonly Risk[];
  };
  /** The day on which a decision was recorded as Genomen. */
  readonly recordedOn: Day | undefined;
}

/** The day of a look, with what was looked up of the rows. */
export interface Looked extends OnDay {
  readonly recorded?: RecordedDays;
}

/** What a kind of item must read before its rules can judge. */
export interface Needs {
  readonly rows: readonly (keyof Setting['rows'])[];
  readonly recordedOn: boolean;
}

export type Decided<L extends ListDeclaration> = Result<Changes<L>, RuleProblem>;

/** An everyday act of a kind of item: its input as a wish. */
export type WishOf<L extends ListDeclaration, Input> = (input: Input, item: Item<L>, setting: Setting) => Wish<L>;

/** One kind of item: its acts, its rules, how it ends, what its permission is. */
export interface Kind<L extends ListDeclaration, Acts = unknown> {
  readonly list: L;
  /** The everyday acts by name; `change` writes cells as they are given. */
  readonly acts: Acts;
  /** A body takes what this list holds, and may take it back. */
  readonly knowsBodies?: true;
  /** What adding these cells counts as, for the question who may. */
  permissionToAdd(cells: Changes<L>, sender: PersonRef, setting: Pick<Setting, 'rows'>): Act;
  /** What a change counts as; asked without changes it says who may touch the item at all. */
  permissionToChange(item: Item<L>, changes: Changes<L>): Act;
  needsToAdd(cells: Changes<L>): Needs;
  needsToChange(item: Item<L>, wish: Wish<L>): Needs;
  create(cells: Changes<L>, setting: Setting): Decided<L>;
  change(item: Item<L>, wish: Wish<L>, setting: Setting): Decided<L>;
  /** The statuses that may follow; without a day, at whatever time. */
  next(item: Item<L>, when?: Looked): readonly string[];
  /** Columns that are history: nobody writes in them any more. */
  frozen?(item: Item<L>, when: Looked): readonly string[];
  /** Nothing is ever deleted: what ends a row that should not have been added, and where it says why. */
  endInstead(item: Item<L>, reason: string, author: Author): Changes<L>;
  /** What to say beside the result. */
  remarks(before: Item<L> | undefined, after: Item<L>, setting: Setting): readonly Remark[];
}

export const needsNothing: Needs = { rows: [], recordedOn: false };
