import type { Risk } from '../../lists/risks.ts';
import type { PlannedRiskChange, RiskChanges } from './risk-changes.ts';
import { latestReview } from './risk-review.ts';
import { earlyDayProblem } from '../calendar/due-date-check.ts';
import type { Author } from '../people/author.ts';
import type { Check } from '../changes/rule-problem.ts';
import type { RiskStatus } from '../values/vocabulary.ts';

/** Cells of a risk that somebody fills, whether it is added or changed. */
export interface FilledRisk {
  readonly asked: RiskChanges;
  readonly after: Risk['cells'];
  readonly author: Author;
}

/** Under control means: the causes are known, what remains was scored, something was done or accepted about it. */
const notUnderControl: Check<PlannedRiskChange> = (change) => {
  if (change.move !== 'Controlled') return undefined;
  const { after } = change;
  const needed = (['CauseText', 'ResidualProbability', 'ResidualImpact'] as const).filter((column) => !after[column]);
  const isAccepted = after.ResponseStrategy === 'Accept' && change.note !== '';
  if (!isAccepted && !hasFinishedMeasure(change)) return { kind: 'no-finished-measure' };
  return needed.length > 0 ? { kind: 'needed', columns: needed } : undefined;
};

const hasFinishedMeasure = ({ risk, measures }: PlannedRiskChange): boolean =>
  measures.some(({ cells }) => cells.RiskRef === risk.id && cells.MeasureStatus === 'Done');

const residualHigher: Check<FilledRisk> = ({ asked, after }) => {
  const pairs = [
    ['ResidualProbability', 'Probability'],
    ['ResidualImpact', 'Impact'],
  ] as const;
  const higher = pairs.find(
    ([residual, gross]) =>
      (isJudged(residual, asked) || gross in asked) && (after[residual] ?? 0) > (after[gross] ?? 5),
  );
  return higher === undefined ? undefined : { kind: 'residual-higher', column: higher[0] };
};

/** What people left higher in SharePoint is not held against an edit elsewhere, but nothing is under control on it. */
const isJudged = (column: keyof RiskChanges, asked: RiskChanges): boolean =>
  column in asked || asked.RiskStatus === 'Controlled';

/** The dates of a risk that people fill in. */
const riskDays = ['IdentifiedOn', 'LastReviewedOn', 'ReviewDate', 'OccurredOn'] as const;

const tooEarly: Check<FilledRisk> = ({ asked }) => earlyDayProblem(asked, riskDays);

const fromTheFuture: Check<FilledRisk> = ({ asked, author }) => {
  const column = (['OccurredOn', 'IdentifiedOn', 'LastReviewedOn'] as const).find(
    (name) => (asked[name] ?? author.today) > author.today,
  );
  return column === undefined ? undefined : { kind: 'in-the-future', column };
};

const reviewTooFar: Check<FilledRisk> = ({ asked, author }) => {
  const latest = latestReview(author.today);
  return (asked.ReviewDate ?? latest) > latest ? { kind: 'too-far-ahead', column: 'ReviewDate', latest } : undefined;
};

const opportunityStrategies: readonly unknown[] = ['Exploit', 'Enhance', 'Share', 'Ignore'];

const otherStrategy: Check<FilledRisk> = ({ asked, after: { RiskType, ResponseStrategy } }) => {
  const isAsked = 'RiskType' in asked || 'ResponseStrategy' in asked;
  if (!isAsked || !ResponseStrategy) return undefined;
  const isForOpportunity = opportunityStrategies.includes(ResponseStrategy);
  return isForOpportunity === (RiskType === 'Opportunity') ? undefined : { kind: 'strategy-of-other-type' };
};

/** What the status of a risk stands on is not emptied afterwards. */
const emptied: Check<PlannedRiskChange> = ({ risk, asked, move }) => {
  const status = move ?? risk.cells.RiskStatus;
  const kept = status === undefined ? [] : basisOf[status];
  const empty = kept.filter((column) => column in asked && isBlank(asked[column]));
  return empty.length > 0 && move === undefined ? { kind: 'needed', columns: empty } : undefined;
};

const isBlank = (value: unknown): boolean => String(value ?? '').trim() === '';

const basisOf: Readonly<Record<RiskStatus, readonly (keyof RiskChanges)[]>> = {
  Open: [],
  Controlled: ['CauseText', 'ResidualProbability', 'ResidualImpact'],
  Occurred: ['OccurredOn'],
  Closed: ['ClosingReason'],
};

/** What has happened is certain. */
const doubted: Check<PlannedRiskChange> = ({ risk, asked, move }) => {
  const isOccurred = (move ?? risk.cells.RiskStatus) === 'Occurred';
  return isOccurred && (asked.Probability ?? 5) !== 5 ? { kind: 'certain' } : undefined;
};

/** The day on which a risk occurred stands only with one that did. */
const didNotOccur: Check<FilledRisk> = ({ asked, after }) =>
  asked.OccurredOn && (after.RiskStatus === 'Open' || after.RiskStatus === 'Controlled')
    ? { kind: 'only-when-occurred', column: 'OccurredOn' }
    : undefined;

/** What must hold for the cells of a risk, also of one that is added. */
export const filledRiskChecks: readonly Check<FilledRisk>[] = [
  residualHigher,
  tooEarly,
  fromTheFuture,
  didNotOccur,
  reviewTooFar,
  otherStrategy,
];

/** What must hold for the cells of a risk after a change. */
export const riskCellChecks: readonly Check<PlannedRiskChange>[] = [
  notUnderControl,
  ...filledRiskChecks,
  emptied,
  doubted,
];
