import type { Decision } from '../../lists/decisions.ts';
import { hasNoOwner } from '../actions/action-state.ts';
import { isOpenDecision } from '../decisions/decision-state.ts';
import { riskScore } from '../risks/risk-score.ts';
import type { ProjectRoleName } from '../values/project-vocabulary.ts';
import { activeThreats, openActions, sourceDay, workingDaysPast } from './evidence.ts';
import { found } from './found-item.ts';
import { ipmBreaches, ipmRoles } from './ipm-rules.ts';
import { anyOf, type Match, type Rule, type Situation } from './rule.ts';
import { isVacant, vacantSince } from './vacancy.ts';

/** Organisation: filled roles, decisions in time, owners for actions. */
export const organisationRules: readonly Rule[] = [
  { id: 'ORG0', light: 'Grey', find: nothingKnown },
  { id: 'ORG1', light: 'Red', find: noLeadOrBrokenTeam },
  { id: 'ORG2', light: 'Red', find: decisionLongOverdue },
  { id: 'ORG3', light: 'Amber', find: longVacancy },
  { id: 'ORG4', light: 'Amber', find: decisionOverdue },
  { id: 'ORG5', light: 'Amber', find: actionsWithoutOwner },
  { id: 'ORG6', light: 'Amber', find: heavyRisk },
];

function nothingKnown({ facts }: Situation): Match | undefined {
  return facts.roles.length === 0 && facts.decisions.length === 0 ? {} : undefined;
}

const leadingRoles = ['ProjectManager', 'OfficialClient'] as const satisfies readonly ProjectRoleName[];

/** An empty roles list says nothing about who leads: it is skipped. */
function noLeadOrBrokenTeam({ facts, today }: Situation): Match | undefined {
  if (facts.roles.length === 0) return undefined;
  const roles = leadingRoles.filter((role) => isVacant(role, facts, today));
  const breaches = ipmBreaches(facts, today);
  return roles.length + breaches.length > 0 ? { roles, breaches } : undefined;
}

function longVacancy({ facts, calendar, today, limits }: Situation): Match | undefined {
  if (facts.roles.length === 0) return undefined;
  const roles = ipmRoles.filter((role) => {
    if (!isVacant(role, facts, today)) return false;
    const since = vacantSince(role, facts, today);
    return since === undefined || calendar.workingDaysBetween(since, today) > limits['ORG3.days'];
  });
  return roles.length > 0 ? { roles, numbers: { days: limits['ORG3.days'] } } : undefined;
}

interface Waiting {
  readonly decision: Decision;
  readonly past: number;
}

const waitingDecisions = ({ facts, calendar, today }: Situation): readonly Waiting[] =>
  facts.decisions
    .filter(isOpenDecision)
    .map((decision) => ({ decision, past: workingDaysPast(decision.cells.NeededBy, calendar, today) }));

function decisionLongOverdue(situation: Situation): Match | undefined {
  return matchOf(waitingDecisions(situation).filter(({ past }) => past > situation.limits['ORG2.days']));
}

function decisionOverdue(situation: Situation): Match | undefined {
  return matchOf(waitingDecisions(situation).filter(({ past }) => past > 0 && past <= situation.limits['ORG2.days']));
}

const matchOf = (waiting: readonly Waiting[]): Match | undefined =>
  anyOf(
    waiting.map(({ decision, past }) =>
      found('Decisions', decision, {
        amount: past,
        ...(decision.cells.NeededBy === undefined ? {} : { day: decision.cells.NeededBy }),
      }),
    ),
  );

function actionsWithoutOwner({ facts, calendar, today, limits }: Situation): Match | undefined {
  const unowned = openActions(facts).filter(
    (action) => hasNoOwner(action) && calendar.workingDaysBetween(sourceDay(action), today) >= limits['ORG5.days'],
  );
  return anyOf(unowned.map((action) => found('Actions', action)));
}

/** The aspect that the risk mainly hits counts, not its perspective (ruling 1). */
function heavyRisk({ facts, limits }: Situation): Match | undefined {
  const heavy = activeThreats(facts).filter(
    (risk) => risk.cells.GrotikAspect === 'Organisation' && (riskScore(risk) ?? 0) >= limits['ORG6.score'],
  );
  return anyOf(heavy.map((risk) => found('Risks', risk, { amount: riskScore(risk) ?? 0 })));
}
