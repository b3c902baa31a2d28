import { decidedInFuture, spendsWithoutMandate } from './decision-cell-checks.ts';
import type { DecisionChanges } from './decision-changes.ts';
import type { Author } from '../people/author.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import type { PersonRef } from '../values/person.ts';
import { ok, type Result, refused } from '../values/result.ts';

/** A decision is a full sentence. */
const shortestTitle = 10;

/** The cells of a decision to add: a proposal of the sender, unless somebody records one that was taken. */
export function newDecision(
  asked: DecisionChanges,
  sender: PersonRef,
  { today }: Author,
): Result<DecisionChanges, RuleProblem> {
  const cells: DecisionChanges = {
    DecisionLevel: 'ProjectTeam',
    DecisionStatus: 'Proposed',
    ExecutionStatus: 'NotApplicable',
    ProposedBy: sender,
    ...(asked.DecisionStatus === 'Taken' || asked.DecisionStatus === 'Rejected' ? { DecidedOn: today } : {}),
    ...asked,
    Title: asked.Title?.trim() ?? '',
  };
  const problem = firstProblem(checks, { cells, today });
  return problem === undefined ? ok(cells) : refused(problem);
}

interface Planned {
  readonly cells: DecisionChanges;
  readonly today: Author['today'];
}

const titleTooShort: Check<Planned> = ({ cells }) =>
  (cells.Title ?? '').length < shortestTitle
    ? { kind: 'too-short', column: 'Title', minLength: shortestTitle }
    : undefined;

const beginsEnded: Check<Planned> = ({ cells: { DecisionStatus: to } }) =>
  to === 'Withdrawn' || to === 'Superseded' ? { kind: 'not-from-here', from: undefined, to } : undefined;

const incomplete: Check<Planned> = ({ cells }) => {
  if (cells.DecisionStatus !== 'Taken') return undefined;
  const needed = (['Rationale', 'DecidedBy'] as const).filter((column) => !cells[column]?.trim());
  return needed.length > 0 ? { kind: 'needed', columns: needed } : undefined;
};

const fromTheFuture: Check<Planned> = ({ cells, today }) => decidedInFuture(cells, today);

const unmandated: Check<Planned> = ({ cells }) => spendsWithoutMandate(cells);

const checks = [titleTooShort, beginsEnded, incomplete, fromTheFuture, unmandated];
