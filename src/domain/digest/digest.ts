import type { Finding } from '../grotik/finding.ts';
import type { AutomaticLine } from '../reminders/automatic-line.ts';
import type { Day } from '../values/day.ts';
import type { ItemId, ProjectCode } from '../values/ids.ts';
import type { PersonId } from '../values/person.ts';
import type { DecisionLevel, GrotikAspect, Light, Priority, Trend } from '../values/vocabulary.ts';
import type { WeekKey } from '../values/week.ts';

/** The weekly message to a project manager; a section without content is undefined or empty. */
export interface Digest {
  readonly project: { readonly code: ProjectCode; readonly name: string };
  /** The week reported on. */
  readonly week: WeekKey;
  readonly today: Day;
  readonly recipient: { readonly id: PersonId; readonly name: string };
  readonly isConfirmed: boolean;
  /** Six, in the order of GROTIK. */
  readonly lights: readonly DigestLight[];
  /** Only aspects that are not green. */
  readonly explanations: readonly DigestExplanation[];
  readonly choices: { readonly listed: readonly DigestChoice[]; readonly total: number };
  readonly actions: DigestActions;
  readonly risks: DigestRisks | undefined;
  readonly decisions: DigestDecisions | undefined;
  readonly nextMilestone: DigestMilestone | undefined;
  /** What the recipient does: not repeated when it stands among the choices. */
  readonly forYou: readonly DigestTask[];
  /** What Spil changed by itself, each with a way back. */
  readonly changed: readonly AutomaticLine[];
}

export interface DigestLight {
  readonly aspect: GrotikAspect;
  readonly light: Light;
  readonly previous: Light | undefined;
  readonly trend: Trend;
}

export interface DigestExplanation {
  readonly aspect: GrotikAspect;
  readonly findings: readonly Finding[];
  /** The text that stands in the list: a draft of the rules, or a person's own words. */
  readonly written: string | undefined;
}

/** Something that only the project manager can settle. */
export type DigestChoice =
  | {
      readonly kind: 'decision-late';
      readonly id: ItemId;
      readonly title: string;
      readonly neededBy: Day;
      readonly level: DecisionLevel | undefined;
      /** Who fills the role that decides, where one person does. */
      readonly decider: string | undefined;
    }
  | {
      readonly kind: 'action-stuck';
      readonly id: ItemId;
      readonly title: string;
      readonly priority: Priority;
      readonly daysLate: number;
      readonly postponed: number;
      readonly owner: string | undefined;
      readonly externalOwner: string | undefined;
    }
  | {
      readonly kind: 'action-ownerless';
      readonly id: ItemId;
      readonly title: string;
      /** The owner who left the team, when that is why nobody does it. */
      readonly leaver: string | undefined;
    };

export interface DigestActions {
  readonly open: number;
  readonly doneInWeek: number;
  /** Longest overdue first. */
  readonly overdue: readonly OverdueAction[];
  readonly thisWeek: readonly DueOnDay[];
  readonly nextWeek: readonly DueOnDay[];
}

export interface OverdueAction {
  readonly id: ItemId;
  readonly title: string;
  readonly owner: string | undefined;
  readonly externalOwner: string | undefined;
  readonly due: Day;
}

/** The open actions of one day. */
export interface DueOnDay {
  readonly due: Day;
  readonly ids: readonly ItemId[];
}

export interface DigestRisks {
  readonly active: number;
  readonly red: number;
  readonly amber: number;
  readonly green: number;
  /** Without a usable score. */
  readonly unscored: number;
  readonly opportunities: number;
  readonly reviews: readonly { readonly id: ItemId; readonly title: string; readonly since: Day }[];
}

export interface DigestDecisions {
  readonly waiting: readonly DecisionLine[];
  readonly onHold: readonly DecisionLine[];
}

export interface DecisionLine {
  readonly id: ItemId;
  readonly neededBy: Day | undefined;
}

export interface DigestMilestone {
  readonly id: ItemId;
  readonly title: string;
  readonly forecast: Day;
  readonly baseline: Day | undefined;
}

/** An item of the recipient's own that wants attention this week. */
export type DigestTask =
  | {
      readonly kind: 'action';
      readonly id: ItemId;
      readonly title: string;
      readonly due: Day;
      readonly priority: Priority;
    }
  | { readonly kind: 'measure'; readonly id: ItemId; readonly title: string; readonly due: Day }
  | { readonly kind: 'decision'; readonly id: ItemId; readonly title: string; readonly due: Day }
  | { readonly kind: 'risk-review'; readonly id: ItemId; readonly title: string; readonly due: Day };
