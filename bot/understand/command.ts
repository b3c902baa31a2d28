import type { Day } from '../../src/domain/values/day.ts';
import type { ItemId, ProjectCode } from '../../src/domain/values/ids.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type {
  ActionStatus,
  DecisionLevel,
  GrotikAspect,
  Light,
  Priority,
  RiskType,
} from '../../src/domain/values/vocabulary.ts';
import type { WeekKey } from '../../src/domain/values/week.ts';
import type { DayRange } from '../../src/reading/days/find-range.ts';

/** An item as somebody named it; without a project it belongs to the project of the conversation. */
export interface ItemRef {
  readonly project?: ProjectCode;
  readonly number: ItemId;
}

/** Who an item is given to: a colleague, or an organisation without an account. */
export type OwnerMention =
  | { readonly kind: 'person'; readonly id: PersonId; readonly name: string }
  | { readonly kind: 'organisation'; readonly name: string };

/** Words to look for: `text` as typed, `terms` what may match (translations included). */
export interface Search {
  readonly text: string;
  readonly terms: readonly string[];
}

/** A date, or a shift counted from the date that the item has now. */
export type PostponeTo =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'shift'; readonly amount: number; readonly unit: 'day' | 'working-day' | 'week' | 'month' };

/** Which open actions a question is about. */
export type ActionFilter =
  | { readonly kind: 'mine' }
  | { readonly kind: 'overdue'; readonly mineOnly: boolean }
  | { readonly kind: 'due-between'; readonly range: DayRange; readonly mineOnly: boolean }
  | { readonly kind: 'all' }
  | { readonly kind: 'of-person'; readonly person: OwnerMention };

export type PostponeTarget =
  | { readonly kind: 'items'; readonly items: readonly ItemRef[] }
  | { readonly kind: 'mine'; readonly range?: DayRange };

/** Scores run from 1 to 5. */
export type RiskScale = 1 | 2 | 3 | 4 | 5;

export type ActionCommand =
  | {
      readonly kind: 'action.add';
      readonly title: string;
      readonly owner?: OwnerMention;
      readonly due?: Day;
      readonly priority?: Priority;
    }
  | { readonly kind: 'action.list'; readonly filter: ActionFilter }
  | { readonly kind: 'action.show'; readonly item: ItemRef; readonly asked?: ActionStatus }
  | { readonly kind: 'action.find'; readonly search: Search }
  | { readonly kind: 'action.complete'; readonly items: readonly ItemRef[]; readonly note?: string }
  | {
      readonly kind: 'action.postpone';
      readonly target: PostponeTarget;
      readonly to?: PostponeTo;
      readonly reason?: string;
    }
  | { readonly kind: 'action.assign'; readonly item: ItemRef; readonly owner?: OwnerMention }
  | { readonly kind: 'action.reopen'; readonly item: ItemRef; readonly reason?: string }
  | { readonly kind: 'action.start'; readonly item: ItemRef }
  | { readonly kind: 'action.wait'; readonly item: ItemRef; readonly note?: string }
  | { readonly kind: 'action.setPriority'; readonly item: ItemRef; readonly priority: Priority }
  | { readonly kind: 'action.note'; readonly item: ItemRef; readonly note: string }
  | { readonly kind: 'action.cancel'; readonly item: ItemRef; readonly reason?: string };

export type RiskCommand =
  | {
      readonly kind: 'risk.list';
      readonly band?: 'green' | 'amber' | 'red';
      readonly type?: RiskType;
      readonly review?: true;
    }
  | { readonly kind: 'risk.show'; readonly item: ItemRef }
  | {
      readonly kind: 'risk.add';
      readonly title: string;
      readonly type: RiskType;
      readonly event?: string;
      readonly cause?: string;
      readonly consequence?: string;
      readonly probability?: RiskScale;
      readonly impact?: RiskScale;
    }
  | {
      readonly kind: 'risk.score';
      readonly item: ItemRef;
      readonly probability?: RiskScale;
      readonly impact?: RiskScale;
    }
  | { readonly kind: 'risk.occurred'; readonly item?: ItemRef; readonly on?: Day }
  | { readonly kind: 'risk.control'; readonly item: ItemRef }
  | { readonly kind: 'risk.agenda' }
  | {
      readonly kind: 'measure.add';
      readonly risk: ItemRef;
      readonly title: string;
      readonly owner?: OwnerMention;
      readonly due?: Day;
    };

export type DecisionCommand =
  | {
      readonly kind: 'decision.add';
      readonly title: string;
      readonly level?: DecisionLevel;
      readonly rationale?: string;
      /** Filled only when the sentence says that it was decided; else the decision is a proposal. */
      readonly decidedOn?: Day;
      readonly neededBy?: Day;
    }
  | { readonly kind: 'decision.find'; readonly search: Search }
  | {
      readonly kind: 'decision.list';
      readonly level?: DecisionLevel;
      readonly range?: DayRange;
      /** Only those of the latest meeting. */
      readonly latest?: true;
    }
  | { readonly kind: 'decision.show'; readonly item: ItemRef }
  | {
      readonly kind: 'decision.take';
      readonly item: ItemRef;
      readonly decidedBy?: string;
      readonly decidedOn: Day;
      readonly rationale?: string;
    }
  | { readonly kind: 'decision.hold'; readonly item: ItemRef; readonly neededBy?: Day }
  | { readonly kind: 'decision.withdraw'; readonly item: ItemRef; readonly reason?: string };

export type GrotikCommand =
  | { readonly kind: 'grotik.show'; readonly week: WeekKey }
  | { readonly kind: 'grotik.explain'; readonly aspect: GrotikAspect; readonly light?: Light }
  | {
      readonly kind: 'grotik.set';
      readonly aspect: GrotikAspect;
      readonly light: Light;
      readonly explanation?: string;
    }
  | { readonly kind: 'grotik.confirm'; readonly week: WeekKey };

export type OtherCommand =
  /** To everybody who is late, or to the owner of one action. */
  | { readonly kind: 'remind.send'; readonly item?: ItemRef }
  | { readonly kind: 'remind.schedule'; readonly item: ItemRef; readonly on?: Day }
  | { readonly kind: 'remind.pause'; readonly until?: Day }
  | { readonly kind: 'remind.snooze'; readonly item: ItemRef; readonly until?: Day }
  | { readonly kind: 'digest.now' }
  | { readonly kind: 'signal.raise'; readonly text: string }
  | { readonly kind: 'workload.check' }
  | { readonly kind: 'milestone.list'; readonly slippingOnly: boolean }
  | { readonly kind: 'help' }
  | { readonly kind: 'undo' }
  /** Ordinary speech that looks like a command and is none. */
  | { readonly kind: 'none' }
  /** A command that cannot be carried out as it was said. */
  | {
      readonly kind: 'clarify';
      readonly why: 'bulk-without-filter' | 'refers-to-speech' | 'which-item' | 'what-to-record';
      readonly wanted?: CommandKind;
    };

/** Everything that a sentence can ask of the bot. Optional slots may be empty: see the question beside it. */
export type Command = ActionCommand | RiskCommand | DecisionCommand | GrotikCommand | OtherCommand;

export type CommandKind = Command['kind'];
