import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { ProjectFacts } from '../project-facts.ts';
import type { Day } from '../values/day.ts';
import { aspectOrder, type GrotikAspect, type Light, type Trend } from '../values/vocabulary.ts';
import { reportedWeek, type WeekKey } from '../values/week.ts';
import type { Finding } from './finding.ts';
import { informationRules } from './information-rules.ts';
import { moneyRules } from './money-rules.ts';
import { organisationRules } from './organisation-rules.ts';
import { qualityRules } from './quality-rules.ts';
import { riskRules } from './risk-rules.ts';
import { applyRules, type Rule } from './rule.ts';
import { limitsOf } from './thresholds.ts';
import { timeRules } from './time-rules.ts';
import { previousLight, trendBetween } from './trend.ts';

/** What the rules say of one aspect, until the project manager decides. */
export interface AspectProposal {
  readonly week: WeekKey;
  readonly aspect: GrotikAspect;
  readonly light: Light;
  /** The last confirmed light before this week. */
  readonly previous: Light | undefined;
  readonly trend: Trend;
  /** Why; empty only for green. */
  readonly findings: readonly Finding[];
}

const rulesOf: Readonly<Record<GrotikAspect, readonly Rule[]>> = {
  Money: moneyRules,
  Risk: riskRules,
  Organisation: organisationRules,
  Time: timeRules,
  Information: informationRules,
  Quality: qualityRules,
};

/** The six lights of the reported week as the evidence of today shows them. */
export function proposeStatus(facts: ProjectFacts, calendar: WorkingCalendar, today: Day): readonly AspectProposal[] {
  const week = reportedWeek(today);
  const situation = { facts, calendar, today, week, limits: limitsOf(facts.settings) };
  return aspectOrder.map((aspect) => {
    const findings = applyRules(rulesOf[aspect], situation);
    const light = lightOf(findings);
    const previous = previousLight(facts.grotik, week, aspect);
    return { week, aspect, light, previous, trend: trendBetween(previous, light), findings };
  });
}

/** Red beats amber beats grey; green needs evidence without a single complaint. */
function lightOf(findings: readonly Finding[]): Light {
  const worstFirst = ['Red', 'Amber', 'Grey'] as const;
  return worstFirst.find((light) => findings.some((finding) => finding.light === light)) ?? 'Green';
}
