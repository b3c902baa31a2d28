import type { risksList } from '../../lists/risks.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import type { Author } from '../people/author.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import type { RiskChanges } from './risk-changes.ts';
import { type FilledRisk, filledRiskChecks } from './risk-cell-checks.ts';
import { defaultReviewDate } from './risk-review.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { ok, type Result, refused } from '../values/result.ts';

/** The cells of a risk to add: reported today, reviewed today, to come back when its score says so. */
export function newRisk(
  asked: RiskChanges,
  calendar: WorkingCalendar,
  author: Author,
): Result<RiskChanges, RuleProblem> {
  const { today } = author;
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
  const after = applyChanges<typeof risksList>({}, cells);
  const problem = firstProblem([...checks, ...filledRiskChecks], { asked: cells, after, author });
  return problem === undefined ? ok(cells) : refused(problem);
}

const shortestTitle = 3;

const titleTooShort: Check<FilledRisk> = ({ asked }) =>
  (asked.Title ?? '').length < shortestTitle
    ? { kind: 'too-short', column: 'Title', minLength: shortestTitle }
    : undefined;

const incomplete: Check<FilledRisk> = ({ asked }) => {
  const needed = (['EventText', 'ConsequenceText', 'Probability', 'Impact', 'RiskOwner'] as const).filter(
    (column) => !asked[column],
  );
  return needed.length > 0 ? { kind: 'needed', columns: needed } : undefined;
};

const beginsElsewhere: Check<FilledRisk> = ({ asked: { RiskStatus: to } }) =>
  to && to !== 'Open' ? { kind: 'not-from-here', from: undefined, to } : undefined;

const checks = [titleTooShort, beginsElsewhere, incomplete];
