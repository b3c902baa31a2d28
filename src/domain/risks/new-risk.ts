import type { risksList } from '../../lists/risks.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import type { Author } from '../people/author.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { RiskChanges } from './risk-changes.ts';
import { riskDays } from './risk-cell-checks.ts';
import { defaultReviewDate, latestReview } from './risk-review.ts';
import { earlyDayProblem } from '../calendar/due-date-check.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { ok, type Result, refused } from '../values/result.ts';

/** The cells of a risk to add: reported today, reviewed today, to come back when its score says so. */
export function newRisk(
  asked: RiskChanges,
  calendar: WorkingCalendar,
  { today }: Author,
): Result<RiskChanges, RuleProblem> {
  const cells: RiskChanges = {
    RiskType: 'Threat',
    RiskStatus: 'Open',
    IdentifiedOn: today,
    LastReviewedOn: asked.IdentifiedOn ?? today,
    ...asked,
    Title: asked.Title?.trim() ?? '',
    ReviewDate:
      asked.ReviewDate ?? defaultReviewDate({ cells: applyChanges<typeof risksList>({}, asked) }, calendar, today),
  };
  const problem = firstProblem(checks, { cells, today });
  return problem === undefined ? ok(cells) : refused(problem);
}

interface Planned {
  readonly cells: RiskChanges;
  readonly today: Author['today'];
}

const shortestTitle = 3;

const titleTooShort: Check<Planned> = ({ cells }) =>
  (cells.Title ?? '').length < shortestTitle
    ? { kind: 'too-short', column: 'Title', minLength: shortestTitle }
    : undefined;

const incomplete: Check<Planned> = ({ cells }) => {
  const needed = (['EventText', 'ConsequenceText', 'Probability', 'Impact', 'RiskOwner'] as const).filter(
    (column) => !cells[column],
  );
  return needed.length > 0 ? { kind: 'needed', columns: needed } : undefined;
};

const tooEarly: Check<Planned> = ({ cells }) => earlyDayProblem(cells, riskDays);

const fromTheFuture: Check<Planned> = ({ cells, today }) =>
  (cells.IdentifiedOn ?? today) > today ? { kind: 'in-the-future', column: 'IdentifiedOn' } : undefined;

const reviewTooFar: Check<Planned> = ({ cells, today }) => {
  const latest = latestReview(today);
  return (cells.ReviewDate ?? latest) > latest ? { kind: 'too-far-ahead', column: 'ReviewDate', latest } : undefined;
};

const beginsElsewhere: Check<Planned> = ({ cells: { RiskStatus: to } }) =>
  to && to !== 'Open' ? { kind: 'not-from-here', from: undefined, to } : undefined;

const checks = [titleTooShort, beginsElsewhere, incomplete, tooEarly, fromTheFuture, reviewTooFar];
