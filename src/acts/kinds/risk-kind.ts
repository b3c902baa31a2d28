import { newRisk } from '../../domain/risks/new-risk.ts';
import { changeRisk, nextRiskStatuses, type RiskChanges } from '../../domain/risks/risk-changes.ts';
import {
  closeRisk,
  controlRisk,
  occurRisk,
  reopenRisk,
  reviewRisk,
  scoreRisk,
} from '../../domain/risks/risk-wishes.ts';
import { riskScore } from '../../domain/risks/risk-score.ts';
import type { Day } from '../../domain/values/day.ts';
import { type Risk, risksList } from '../../lists/risks.ts';
import { type Kind, needsNothing, type WishOf } from '../kind.ts';

type Act<Input> = WishOf<typeof risksList, Input>;
interface Scores {
  readonly probability?: number;
  readonly impact?: number;
}

const score: Act<Scores> = (scores) => scoreRisk(scores);
const occur: Act<{ readonly on?: Day }> = ({ on }) => occurRisk(on);
const close: Act<{ readonly note: string }> = ({ note }) => closeRisk(note);
const reopen: Act<{ readonly note?: string }> = ({ note }) => reopenRisk(note);
const review: Act<object> = (_input, _risk, { author }) => reviewRisk(author.today);
const control: Act<{
  readonly residual?: { readonly probability: number; readonly impact: number };
  readonly acceptedBecause?: string;
}> = ({ residual, acceptedBecause }) => controlRisk(residual, acceptedBecause);

const riskActs = { score, control, occur, close, reopen, review } as const;

/** Why a risk was closed is for whoever may close it, also afterwards; why it is open again stands under that. */
function closes({ cells }: Risk, { RiskStatus, ClosingReason }: RiskChanges): boolean {
  const wasClosed = cells.RiskStatus === 'Closed';
  if (!wasClosed && RiskStatus === 'Closed') return true;
  if (ClosingReason === undefined) return false;
  const grows = cells.ClosingReason === undefined || ClosingReason?.startsWith(cells.ClosingReason) === true;
  return wasClosed ? RiskStatus !== 'Open' || !grows : !grows;
}

/** Risico's: their owner and the keeper of the register change them; only the project manager closes one. */
export const riskKind: Kind<typeof risksList, typeof riskActs> = {
  list: risksList,
  acts: riskActs,
  permissionToAdd: () => ({ kind: 'report-risk' }),
  permissionToChange: (risk, changes) =>
    closes(risk, changes) ? { kind: 'close-risk' } : { kind: 'change-risk', risk },
  needsToAdd: () => needsNothing,
  // Only bringing it under control asks whether something was done about it.
  needsToChange: (_risk, { changes }) =>
    changes.RiskStatus === 'Controlled' ? { rows: ['measures'], recordedOn: false } : needsNothing,
  create: (cells, { calendar, author }) => newRisk(cells, calendar, author),
  change: (risk, wish, { calendar, author, rows: { measures } }) =>
    changeRisk(risk, wish, { calendar, author, measures }),
  next: ({ cells }) => nextRiskStatuses(cells.RiskStatus),
  endInstead: (_risk, reason) => ({ RiskStatus: 'Closed', ClosingReason: reason }),
  remarks: (before, after) => [
    ...(after.cells.RiskStatus === 'Occurred' && before?.cells.RiskStatus !== 'Occurred'
      ? [{ kind: 'follow-up', risk: after.id } as const]
      : []),
    ...(isRisen(before, after) ? [{ kind: 'risen', risk: after.id } as const] : []),
  ],
};

/** Under control with a lower score than now: whether it still is, its owner must say (domain sheet 2.2). */
const isRisen = (before: Risk | undefined, after: Risk): boolean =>
  before?.cells.RiskStatus === 'Controlled' &&
  after.cells.RiskStatus === 'Controlled' &&
  (riskScore(after) ?? 0) > (riskScore(before) ?? Infinity);
