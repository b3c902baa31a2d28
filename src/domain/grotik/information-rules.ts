import { weeksBefore } from '../values/week.ts';
import { createdDay, lateActions, workingDaysPast } from './evidence.ts';
import { found } from './found-item.ts';
import { anyOf, type Match, type Rule, type Situation } from './rule.ts';
import { isWeekConfirmed } from './trend.ts';

/** Information: decisions that can be found back, actions that inform, a confirmed status each week. */
export const informationRules: readonly Rule[] = [
  { id: 'INF0', light: 'Grey', find: nothingRecorded },
  { id: 'INF3', light: 'Amber', find: decisionsWithoutGrounds },
  { id: 'INF4', light: 'Amber', find: lateInformation },
  { id: 'INF5', light: 'Amber', find: lastWeekOpen },
];

/** Actions of other aspects say nothing about information: counting them would make green too cheap. */
function nothingRecorded({ facts }: Situation): Match | undefined {
  const informs = facts.actions.some(({ cells }) => cells.GrotikAspect === 'Information');
  return facts.decisions.length === 0 && !informs ? {} : undefined;
}

function decisionsWithoutGrounds({ facts, calendar, today, limits }: Situation): Match | undefined {
  const bare = facts.decisions.filter((decision) => {
    const { DecisionStatus: status, DecidedOn: decidedOn, Rationale: rationale, SourceUrl: link } = decision.cells;
    const isOld = workingDaysPast(decidedOn ?? createdDay(decision), calendar, today) > limits['INF3.days'];
    return status === 'Taken' && isOld && (isBlank(rationale) || isBlank(link));
  });
  return bare.length >= limits['INF3.count']
    ? { items: bare.map((decision) => found('Decisions', decision)) }
    : undefined;
}

const isBlank = (text: string | undefined): boolean => (text ?? '').trim() === '';

function lateInformation(situation: Situation): Match | undefined {
  const late = lateActions(situation, { aspect: 'Information' });
  const urgent = lateActions(situation, { aspect: 'Information', priority: 'High' });
  return urgent.length > 0 || late.length >= situation.limits['INF4.count'] ? anyOf(late) : undefined;
}

/** In its first week a project has no earlier week to confirm. */
function lastWeekOpen({ facts, week }: Situation): Match | undefined {
  const hasHistory = facts.grotik.some(({ cells }) => cells.WeekKey !== undefined && cells.WeekKey < week);
  const before = weeksBefore(week, 1);
  const isOpen = hasHistory && !isWeekConfirmed(facts.grotik, before);
  return isOpen ? { numbers: { week: Number(before.slice(-2)) } } : undefined;
}
