import type { Action } from '../../lists/actions.ts';
import type { Day } from '../values/day.ts';
import { isOpen, isOverdue } from '../actions/action-state.ts';
import { sourceDay } from './evidence.ts';
import { type FoundItem, found } from './found-item.ts';
import { anyOf, type Match, type Rule, type Situation } from './rule.ts';

/** Quality: deviations, snags, quality actions that are late. */
export const qualityRules: readonly Rule[] = [
  { id: 'KWA0', light: 'Grey', find: nothingRecent },
  { id: 'KWA1', light: 'Red', find: seriousTrouble },
  { id: 'KWA2', light: 'Amber', find: someDeviations },
  { id: 'KWA3', light: 'Amber', find: lateQuality },
  { id: 'KWA4', light: 'Amber', find: manySnags },
];

const qualityItems = ({ facts }: Situation): readonly Action[] =>
  facts.actions.filter(
    ({ cells }) => cells.GrotikAspect === 'Quality' || cells.ActionKind === 'Deviation' || cells.ActionKind === 'Snag',
  );

const openItems = (situation: Situation): readonly Action[] => qualityItems(situation).filter(isOpen);

/** An open item is data however old; a closed one only while it is recent. */
function nothingRecent(situation: Situation): Match | undefined {
  const { calendar, today, limits } = situation;
  const isRecent = (day: Day): boolean => calendar.workingDaysBetween(day, today) <= limits['KWA0.days'];
  const hasRecent = qualityItems(situation).some(
    (item) => item.cells.ActionStatus === 'Done' && isRecent(item.cells.CompletedOn ?? sourceDay(item)),
  );
  return openItems(situation).length === 0 && !hasRecent ? { numbers: { days: limits['KWA0.days'] } } : undefined;
}

const deviations = (situation: Situation): readonly Action[] =>
  openItems(situation).filter(({ cells }) => cells.ActionKind === 'Deviation');

const late =
  ({ calendar, today }: Situation) =>
  (item: Action): boolean =>
    isOverdue(item, calendar, today);

const isUrgent = ({ cells }: Action): boolean => cells.Priority === 'High';

const refs = (items: readonly Action[]): readonly FoundItem[] => items.map((item) => found('Actions', item));

function seriousTrouble(situation: Situation): Match | undefined {
  const all = deviations(situation);
  const many = all.length >= situation.limits['KWA1.count'] ? all : [];
  const urgent = openItems(situation).filter(late(situation)).filter(isUrgent);
  return anyOf(refs([...new Set([...many, ...urgent])]));
}

function someDeviations(situation: Situation): Match | undefined {
  const all = deviations(situation);
  return all.length < situation.limits['KWA1.count'] ? anyOf(refs(all)) : undefined;
}

/** Urgent ones are already told by KWA1. */
function lateQuality(situation: Situation): Match | undefined {
  return anyOf(refs(openItems(situation).filter((item) => late(situation)(item) && !isUrgent(item))));
}

function manySnags(situation: Situation): Match | undefined {
  const snags = openItems(situation).filter(({ cells }) => cells.ActionKind === 'Snag');
  return snags.length >= situation.limits['KWA4.count'] ? anyOf(refs(snags)) : undefined;
}
