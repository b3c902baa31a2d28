import { type DecisionChanges, changeDecision, nextDecisionStatuses } from '../../domain/decisions/decision-changes.ts';
import { isOpenDecision } from '../../domain/decisions/decision-state.ts';
import {
  holdDecision,
  proposeAgain,
  rejectDecision,
  takeDecision,
  withdrawDecision,
} from '../../domain/decisions/decision-wishes.ts';
import { frozenNow } from '../../domain/decisions/frozen-columns.ts';
import { lastDayToMend } from '../../domain/decisions/recording.ts';
import { dayAt } from '../../domain/values/moment.ts';
import { newDecision } from '../../domain/decisions/new-decision.ts';
import { grownNotes } from '../../domain/people/author.ts';
import type { Act as Permission } from '../../domain/people/permission.ts';
import type { Day } from '../../domain/values/day.ts';
import { isPerson, type PersonRef } from '../../domain/values/person.ts';
import type { ItemId } from '../../domain/values/ids.ts';
import { type Decision, decisionsList } from '../../lists/decisions.ts';
import { type Kind, type Looked, type Needs, type WishOf } from '../kind.ts';
import type { Remark } from '../outcome.ts';

type Act<Input> = WishOf<typeof decisionsList, Input>;
interface Noted {
  readonly note?: string;
}

const propose: Act<object> = () => proposeAgain();
const hold: Act<{ readonly neededBy?: Day }> = ({ neededBy }) => holdDecision(neededBy);
const reject: Act<{ readonly by?: string }> = ({ by }) => rejectDecision(by);
const withdraw: Act<{ readonly note: string }> = ({ note }) => withdrawDecision(note);
const take: Act<{ readonly by: string; readonly on?: Day; readonly rationale?: string }> = (taken) =>
  takeDecision(taken);
/** For one that was recorded wrongly. */
const putBack: Act<Noted> = ({ note }) => ({ ...proposeAgain(), note });
const note: Act<{ readonly note: string }> = (said) => ({ changes: {}, note: said.note });
/** The decision that this one replaces. */
const link: Act<{ readonly replaces: ItemId }> = ({ replaces }) => ({ changes: { ReplacesRef: replaces } });

const decisionActs = { propose, hold, take, reject, withdraw, 'put-back': putBack, note, link } as const;

/** Besluiten: anybody proposes; recording what was decided takes support or the project manager. */
export const decisionKind: Kind<typeof decisionsList, typeof decisionActs> = {
  list: decisionsList,
  acts: decisionActs,
  knowsBodies: true,
  permissionToAdd: (cells, sender) => {
    const status = cells.DecisionStatus ?? 'Proposed';
    if (status !== 'Proposed' || tellsWhatCameOfIt(cells)) return { kind: 'record-decision' };
    return namesOther(cells, sender) ? { kind: 'propose-for-other' } : { kind: 'propose-decision' };
  },
  permissionToChange,
  needsToAdd: (cells) => needsOf(undefined, cells),
  needsToChange: (decision, { changes }) => needsOf(decision, changes),
  create: (cells, { sender, author }) => newDecision(cells, sender, author),
  change: (decision, wish, { author, calendar, recordedOn, settings, rows }) =>
    changeDecision(decision, wish, {
      author,
      calendar,
      recordedOn,
      actions: settings.autoStatus ? rows.actions : undefined,
    }),
  next: (decision, when) =>
    nextDecisionStatuses(decision.cells.DecisionStatus).filter(
      (status) => !isPutBack(decision, status) || when === undefined || maybeMended(decision, when),
    ),
  frozen: (decision, when) => (isOpenDecision(decision) ? [] : frozenNow(decision, maybeMended(decision, when))),
  endInstead: ({ cells }, reason, author) => ({
    DecisionStatus: 'Withdrawn',
    ...grownNotes(cells.ProgressNotes, [reason], author),
  }),
  remarks: executionRemarks,
};

const isPutBack = ({ cells }: Decision, status: DecisionChanges['DecisionStatus']): boolean =>
  cells.DecisionStatus === 'Taken' && status === 'Proposed';

/** Whether what was recorded may still be mended; where that was not looked up, it was no later than the last change. */
const maybeMended = ({ id, modifiedAt }: Decision, { today, calendar, recorded }: Looked): boolean =>
  today <= lastDayToMend(recorded?.get(id) ?? dayAt(modifiedAt), calendar);

const namesOther = ({ ProposedBy }: DecisionChanges, sender: PersonRef): boolean =>
  ProposedBy !== undefined && ProposedBy !== null && !isPerson(ProposedBy, sender.aad);

function permissionToChange(decision: Decision, changes: DecisionChanges): Permission {
  const status = changes.DecisionStatus;
  if (isPutBack(decision, status)) return { kind: 'put-back-decision' };
  if (changes.ProposedBy !== undefined && !isPerson(decision.cells.ProposedBy, changes.ProposedBy?.aad)) {
    return { kind: 'propose-for-other' };
  }
  const isProposal = isOpenDecision(decision) && (status === undefined || status === decision.cells.DecisionStatus);
  return isProposal && !tellsWhatCameOfIt(changes)
    ? { kind: 'change-proposal', decision }
    : { kind: 'record-decision' };
}

/** How far a decision was carried out, or when it was archived, is recorded by whoever keeps the list. */
const tellsWhatCameOfIt = ({ ExecutionStatus, ArchivedOn }: DecisionChanges): boolean =>
  ArchivedOn !== undefined || (ExecutionStatus !== undefined && ExecutionStatus !== 'NotApplicable');

/** Actions may have run ahead of the decision: then its execution moved with its taking (AS-1). */
function executionRemarks(before: Decision | undefined, { cells }: Decision): readonly Remark[] {
  const { DecisionStatus, ExecutionStatus: status, AutoChangedOn } = cells;
  if (before === undefined || before.cells.DecisionStatus === 'Taken' || DecisionStatus !== 'Taken') return [];
  if (AutoChangedOn === undefined || status === before.cells.ExecutionStatus) return [];
  return status === 'InProgress' || status === 'Done' ? [{ kind: 'execution', status }] : [];
}

/** What it replaces must exist; what was recorded when tells how long it can be mended; actions may run ahead. */
function needsOf(decision: Decision | undefined, changes: DecisionChanges): Needs {
  const isTaken = (changes.DecisionStatus ?? decision?.cells.DecisionStatus) === 'Taken';
  const replaces = changes.ReplacesRef ?? decision?.cells.ReplacesRef;
  const isRecorded = decision !== undefined && !isOpenDecision(decision);
  // Another row to replace may close a circle, long before it is taken; a row that is still to come closes none.
  const isAsked = decision !== undefined && typeof changes.ReplacesRef === 'number';
  const isRead = (isTaken || isRecorded || isAsked) && replaces !== undefined;
  const isBecoming = decision !== undefined && changes.DecisionStatus === 'Taken' && isOpenDecision(decision);
  return {
    rows: [...(isRead ? (['decisions'] as const) : []), ...(isBecoming ? (['actions'] as const) : [])],
    recordedOn: isRecorded,
  };
}
