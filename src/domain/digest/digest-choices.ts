import type { Action } from '../../lists/actions.ts';
import type { Decision } from '../../lists/decisions.ts';
import { hasNoOwner, isOpen, workingDaysOverdue } from '../actions/action-state.ts';
import { workingDaysSince } from '../calendar/effective-date.ts';
import { sourceDay } from '../grotik/evidence.ts';
import { limitsOf } from '../grotik/thresholds.ts';
import { holdersOf } from '../people/people.ts';
import type { ProjectRoleName } from '../values/project-vocabulary.ts';
import type { DecisionLevel } from '../values/vocabulary.ts';
import type { DigestQuestion } from './digest-question.ts';
import type { DigestChoice } from './digest.ts';
import { isWaitingTooLong } from './digest-decisions.ts';
import { isStuck } from './stuck-action.ts';

/** What only the project manager can settle, most urgent first: decisions, stuck actions, actions of nobody. */
export function digestChoices(question: DigestQuestion): readonly DigestChoice[] {
  const ownerless = question.facts.actions.filter((action) => wantsOwner(action, question));
  const stuck = question.facts.actions.filter(
    (action) => !ownerless.includes(action) && (isStuck(action, question) || isEscalated(action, question)),
  );
  return [
    ...lateDecisions(question),
    ...stuck.map((action) => stuckChoice(action, question)).toSorted(worstFirst),
    ...ownerless.map((action) => ownerlessChoice(action, question)),
  ];
}

function lateDecisions(question: DigestQuestion): readonly DigestChoice[] {
  const { facts, calendar, today } = question;
  const past = ({ cells }: Decision) =>
    cells.NeededBy === undefined ? 0 : workingDaysSince(cells.NeededBy, calendar, today);
  return facts.decisions
    .filter((decision) => isWaitingTooLong(decision, calendar, today))
    .toSorted((a, b) => past(b) - past(a) || a.id - b.id)
    .flatMap((decision) => decisionChoice(decision, question));
}

function decisionChoice({ id, cells }: Decision, question: DigestQuestion): readonly DigestChoice[] {
  const { NeededBy: neededBy, DecisionLevel: level, Title: title = '' } = cells;
  if (neededBy === undefined) return [];
  return [{ kind: 'decision-late', id, title, neededBy, level, decider: deciderOf(level, question) }];
}

/** Bodies of one person; a steering group or council decides as a whole. */
const deciderRoles: Partial<Record<DecisionLevel, ProjectRoleName>> = {
  OfficialClient: 'OfficialClient',
  PoliticalClient: 'PoliticalClient',
};

function deciderOf(level: DecisionLevel | undefined, { facts, today }: DigestQuestion): string | undefined {
  const role = level === undefined ? undefined : deciderRoles[level];
  return role === undefined ? undefined : holdersOf(role, facts, today)[0]?.name;
}

function wantsOwner(action: Action, { facts, calendar, today, roster }: DigestQuestion): boolean {
  if (!isOpen(action)) return false;
  if (leaverOf(action, roster) !== undefined) return true;
  const age = calendar.workingDaysBetween(sourceDay(action), today);
  return hasNoOwner(action) && age >= limitsOf(facts.settings)['ORG5.days'];
}

/** The name of an owner who is no longer on the team. */
function leaverOf({ cells }: Action, roster: DigestQuestion['roster']): string | undefined {
  const owner = cells.Owner;
  return roster === undefined || owner?.aad === undefined || roster.has(owner.aad) ? undefined : owner.name;
}

/** An escalation that falls on the digest day is told here, not in a message of its own. */
const isEscalated = (action: Action, { occasions = [] }: DigestQuestion): boolean =>
  occasions.some(({ rule, list, itemId }) => rule === 'RM-5' && list === 'Actions' && itemId === action.id);

type StuckChoice = Extract<DigestChoice, { kind: 'action-stuck' }>;

const stuckChoice = (action: Action, { calendar, today }: DigestQuestion): StuckChoice => ({
  kind: 'action-stuck',
  id: action.id,
  title: action.cells.Title ?? '',
  priority: action.cells.Priority ?? 'Normal',
  daysLate: workingDaysOverdue(action, calendar, today),
  postponed: action.cells.PostponeCount ?? 0,
  owner: action.cells.Owner?.name,
  externalOwner: action.cells.ExternalOwner,
});

const ranks = { High: 0, Normal: 1, Low: 2 } as const;

const worstFirst = (a: StuckChoice, b: StuckChoice): number =>
  ranks[a.priority] - ranks[b.priority] || b.daysLate - a.daysLate || a.id - b.id;

const ownerlessChoice = (action: Action, { roster }: DigestQuestion): DigestChoice => ({
  kind: 'action-ownerless',
  id: action.id,
  title: action.cells.Title ?? '',
  leaver: leaverOf(action, roster),
});
