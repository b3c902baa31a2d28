import { earlyDayProblem } from '../calendar/due-date-check.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { type Author, grownNotes } from '../people/author.ts';
import { isPerson, type PersonRef } from '../values/person.ts';
import { ok, type Result, refused } from '../values/result.ts';
import { decidedInFuture, decisionDays, spendsWithoutMandate } from './decision-cell-checks.ts';
import { type DecisionChanges, onBehalfOf } from './decision-changes.ts';

/** A decision is a full sentence. */
const shortestTitle = 10;

/** The cells of a decision to add: a proposal of the sender, unless somebody records one that was taken. */
export function newDecision(
  asked: DecisionChanges,
  sender: PersonRef,
  author: Author,
): Result<DecisionChanges, RuleProblem> {
  const { ProgressNotes = '', ...given } = asked;
  const { today } = author;
  const proposer = given.ProposedBy ?? sender;
  const namesOther = sender.aad !== undefined && !isPerson(proposer, sender.aad);
  const isDecided = given.DecisionStatus === 'Taken' || given.DecisionStatus === 'Rejected';
  const cells: DecisionChanges = {
    DecisionLevel: 'ProjectTeam',
    DecisionStatus: 'Proposed',
    ExecutionStatus: 'NotApplicable',
    ...given,
    ...(isDecided ? { DecidedOn: given.DecidedOn ?? today } : {}),
    ProposedBy: proposer,
    Title: given.Title?.trim() ?? '',
    ...grownNotes(undefined, [ProgressNotes ?? '', namesOther ? onBehalfOf(proposer.name) : ''], author),
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

const tooEarly: Check<Planned> = ({ cells }) => earlyDayProblem(cells, decisionDays);

const fromTheFuture: Check<Planned> = ({ cells, today }) => decidedInFuture(cells, today);

const unmandated: Check<Planned> = ({ cells }) => spendsWithoutMandate(cells);

const checks = [titleTooShort, beginsEnded, incomplete, tooEarly, fromTheFuture, unmandated];
