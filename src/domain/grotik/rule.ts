import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import type { WeekKey } from '../values/week.ts';
import type { Finding } from './finding.ts';
import type { Limits } from './thresholds.ts';

/** Everything a rule may look at. */
export interface Situation {
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly today: Day;
  /** The week reported on. */
  readonly week: WeekKey;
  readonly limits: Limits;
}

/** What a rule answers when it fires; parts that it leaves out are empty. */
export type Match = Partial<Pick<Finding, 'items' | 'numbers' | 'roles' | 'breaches'>>;

/** One line of the customer's rule table. */
export interface Rule {
  readonly id: Finding['rule'];
  readonly light: Finding['light'];
  readonly find: (situation: Situation) => Match | undefined;
}

/** The findings of all rules that fire, in the order of the table. */
export function applyRules(rules: readonly Rule[], situation: Situation): readonly Finding[] {
  return rules.flatMap((rule) => {
    const match = rule.find(situation);
    return match === undefined ? [] : [findingOf(rule, match)];
  });
}

const findingOf = ({ id, light }: Rule, match: Match): Finding => ({
  rule: id,
  light,
  items: [],
  numbers: {},
  roles: [],
  breaches: [],
  ...match,
});

/** A match on these items, or none when there are none. */
export const anyOf = (items: Finding['items']): Match | undefined => (items.length === 0 ? undefined : { items });
