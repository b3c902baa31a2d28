import type { ControlMeasure } from '../../lists/control-measures.ts';
import type { Changes } from '../../lists/list.ts';
import type { Risk, risksList } from '../../lists/risks.ts';
import { applyChanges } from '../changes/apply-changes.ts';
import { type Author, appendNote } from '../people/author.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { type FilledRisk, riskCellChecks } from './risk-cell-checks.ts';
import { defaultReviewDate } from './risk-review.ts';
import { keepSigned } from '../people/signed-lines.ts';
import { isSaidAgain } from '../changes/said-again.ts';
import { type Check, firstProblem, type RuleProblem } from '../changes/rule-problem.ts';
import { changesAnything } from '../changes/same-cell.ts';
import { saidTooLong } from '../changes/said-too-long.ts';
import type { Wish } from '../changes/wish.ts';
import { ok, type Result, refused } from '../values/result.ts';
import type { RiskStatus } from '../values/vocabulary.ts';

export type RiskChanges = Changes<typeof risksList>;

/** What somebody wants to change about a risk; the note is kept with the reasons for closing. */
export type RiskWish = Wish<typeof risksList>;

/** What a change of a risk is judged by. */
export interface RiskSetting {
  readonly measures: readonly ControlMeasure[];
  readonly calendar: WorkingCalendar;
  readonly author: Author;
}

const followers: Readonly<Record<RiskStatus, readonly RiskStatus[]>> = {
  Open: ['Controlled', 'Occurred'],
  Controlled: ['Open', 'Occurred', 'Closed'],
  Occurred: ['Closed'],
  Closed: ['Open'],
};

/** The statuses that may follow; a status typed by hand is treated as open. */
export const nextRiskStatuses = (from: RiskStatus | undefined): readonly RiskStatus[] =>
  from === undefined ? ['Open', ...followers.Open] : followers[from];

/** A risk as it stands, beside what somebody asks of it. */
export interface PlannedRiskChange extends RiskSetting, FilledRisk {
  readonly risk: Risk;
  readonly note: string;
  /** The status to move to; undefined when it stays. */
  readonly move: RiskStatus | undefined;
}

/** What to write for a wish, cells that follow from it included; the reason when the rules refuse it. */
export function changeRisk(risk: Risk, wish: RiskWish, setting: RiskSetting): Result<RiskChanges, RuleProblem> {
  const changes = { ...wish.changes, ...unforged(risk, wish.changes) };
  const to = changes.RiskStatus ?? undefined;
  const move = to === risk.cells.RiskStatus ? undefined : to;
  const change: PlannedRiskChange = {
    ...setting,
    risk,
    asked: changes,
    after: applyChanges<typeof risksList>(risk.cells, changes),
    note: isSaidAgain(risk.cells, changes) ? '' : (wish.note?.trim() ?? ''),
    move,
  };
  const problem = firstProblem([...stepChecks, ...riskCellChecks], change);
  if (problem !== undefined) return refused(problem);
  return ok({ ...changes, ...occurrence(change), ...review(change), ...reasonCells(change) });
}

/** Reasons stand there signed by whoever gave them: nobody writes one in another person's name. */
const unforged = ({ cells }: Risk, { ClosingReason: reason }: RiskChanges): RiskChanges =>
  reason ? { ClosingReason: keepSigned(cells.ClosingReason ?? '', reason) } : {};

/** What has happened is certain. */
const occurrence = ({ move }: PlannedRiskChange): RiskChanges => (move === 'Occurred' ? { Probability: 5 } : {});

/** Confirming a score or a status is a review: the next one is planned from its day, today unless another is said. */
function review(change: PlannedRiskChange): RiskChanges {
  const { risk, asked, calendar, author, move } = change;
  const isReview = move !== undefined || 'Probability' in asked || 'Impact' in asked || 'LastReviewedOn' in asked;
  if (!isReview) return {};
  const cells = applyChanges<typeof risksList>(risk.cells, { ...asked, ...occurrence(change) });
  const reviewedOn = asked.LastReviewedOn ?? author.today;
  // What is closed is not looked at again.
  if (move === 'Closed') return { LastReviewedOn: reviewedOn };
  return {
    LastReviewedOn: reviewedOn,
    ReviewDate: asked.ReviewDate ?? defaultReviewDate({ cells }, calendar, reviewedOn),
  };
}

// The list has one column for reasons; what is accepted or reopened is explained there too.
const reasonCells = ({ risk, note, author }: PlannedRiskChange): RiskChanges =>
  note === '' ? {} : { ClosingReason: appendNote(risk.cells.ClosingReason, note, author) };

const nothingNew: Check<PlannedRiskChange> = ({ risk, asked, note }) =>
  note === '' && !changesAnything(risk.cells, asked) ? { kind: 'already-so' } : undefined;

const wrongStep: Check<PlannedRiskChange> = ({ risk, move }) => {
  const from = risk.cells.RiskStatus;
  if (move === undefined || nextRiskStatuses(from).includes(move)) return undefined;
  return { kind: 'not-from-here', from, to: move };
};

const noReason: Check<PlannedRiskChange> = ({ risk, asked, move, note }) => {
  const isReopening = risk.cells.RiskStatus === 'Closed' && move === 'Open';
  const isUnexplained = (isReopening || move === 'Closed') && note === '' && !asked.ClosingReason?.trim();
  return isUnexplained ? { kind: 'reason-needed' } : undefined;
};

/** On which day it happened is asked: nobody says so on the same day as a rule. */
const noDay: Check<PlannedRiskChange> = ({ asked, move, author }) =>
  move === 'Occurred' && !asked.OccurredOn
    ? { kind: 'needed', columns: ['OccurredOn'], first: { OccurredOn: author.today } }
    : undefined;

const stepChecks = [saidTooLong, nothingNew, wrongStep, noReason, noDay];
