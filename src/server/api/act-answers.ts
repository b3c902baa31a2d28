import type { Done, Followed, NotDone, Remark } from '../../acts/outcome.ts';
import { recordedDays } from '../../acts/recorded-days.ts';
import type { NotUndone } from '../../acts/undo/objection.ts';
import type { Undone } from '../../acts/undo/undo-write.ts';
import { actionsList } from '../../lists/actions.ts';
import { visibleNumber } from '../../lists/list.ts';
import { labelOfList, listNamed } from '../../lists/register.ts';
import { risksList } from '../../lists/risks.ts';
import { movedLabel, statusLabel } from '../../lists/status-label.ts';
import type { Home } from '../../projects/home.ts';
import { readerAt } from '../../projects/reader.ts';
import type { ShownItem } from '../../tab-api/item.ts';
import type { FollowedAnswer, ItemAnswer, OfferAnswer } from '../../tab-api/write.ts';
import { followedWords, remarkWords } from '../../words/act-words.ts';
import { permissionWords, ruleWords } from '../../words/rule-words.ts';
import { type ApiAnswer, answer, type ProjectCaller } from './caller.ts';
import {
  changedSinceRefusal,
  invalidCellRefusal,
  invalidRefusal,
  notAllowedRefusal,
  type Refusal,
  refusalFor,
  writeRefusalFor,
} from './refusal.ts';
import { shownItem } from './shown-item.ts';

/** What an act did, as the tab hears it. */
export async function doneAnswer(done: Done, caller: ProjectCaller, home: Home, status = 200): Promise<ApiAnswer> {
  const body: ItemAnswer = {
    item: await shownAfter(done, home),
    remarks: [
      ...done.remarks.map((remark) => remarkWords(remark, caller.language)),
      ...(done.isChanged ? [] : [caller.t('cards.done.already')]),
    ],
    followed: done.followed.map((one) => followedAnswer(one, caller)),
    told: done.told.map(({ name }) => name),
    mayUndo: done.undo !== undefined,
    offers: done.remarks.flatMap((remark) => offerAnswers(remark, caller)),
  };
  return answer(body, status);
}

async function shownAfter({ list, after }: Pick<Done, 'list' | 'after'>, home: Home): Promise<ShownItem> {
  const reader = readerAt(home);
  return shownItem(list, after, { ...reader, recorded: await recordedDays(list, [after], home.store, reader) });
}

/** What an undo did; whoever takes an addition back hears what became of it, since nothing is ever deleted. */
export async function undoneAnswer(
  { list, after, wasAddition, followed, told }: Omit<Undone, 'before' | 'isWhole'>,
  caller: ProjectCaller,
  home: Home,
): Promise<ApiAnswer> {
  const { t, language } = caller;
  const said = { number: visibleNumber(list, after.id), status: statusLabel(list, after, language) };
  const body: ItemAnswer = {
    item: await shownAfter({ list, after }, home),
    remarks: wasAddition ? [t('cards.undone.added', said)] : [],
    followed: followed.map((one) => followedAnswer(one, caller)),
    told: told.map(({ name }) => name),
    mayUndo: false,
    // Whoever takes something back is not asked to go on from it.
    offers: [],
  };
  return answer(body);
}

/** The new rows that a remark asks for. */
function offerAnswers(remark: Remark, { t }: ProjectCaller): readonly OfferAnswer[] {
  if (remark.kind !== 'follow-up') return [];
  const number = visibleNumber(risksList, remark.risk);
  return [{ list: actionsList.name, cells: { RiskRef: remark.risk }, text: t('acts.addFollowUp', { number }) }];
}

function followedAnswer(one: Followed, { t, language }: ProjectCaller): FollowedAnswer {
  const { list, before, after } = one;
  const number = visibleNumber(list, before.id);
  if (after === undefined)
    return { list: list.name, item: before.id, text: followedWords({ kind: 'pending', number }, t) };
  const said = { number, status: movedLabel(list, before, after, language) };
  const text = followedWords(
    one.kind === 'automatic' ? { ...said, kind: one.kind, why: one.why } : { ...said, kind: one.kind },
    t,
  );
  // A replacement is taken back with its successor, never by itself.
  return { list: list.name, item: after.id, ...(one.kind === 'automatic' ? { etag: after.etag } : {}), text };
}

/** Why an act did not happen, as the tab hears it: the rule, the column, what would satisfy it. */
export function notDoneRefusal(problem: NotDone, caller: ProjectCaller, home: Home): Refusal {
  const { t, language } = caller;
  switch (problem.kind) {
    case 'unknown-list':
      return listNamed(problem.list) === undefined
        ? refusalFor({ kind: 'list-missing', list: problem.list }, t, language)
        : invalidRefusal(t('acts.readOnly', { list: labelOfList(problem.list, language) }));
    case 'unknown-act':
      return invalidRefusal(t('acts.unknownAct', { list: labelOfList(problem.list, language) }));
    case 'forbidden':
      return notAllowedRefusal(permissionWords(problem.refusal, language));
    case 'bad-cell':
      return invalidCellRefusal(problem.list, problem.column, caller);
    case 'against-the-rules':
      return invalidRefusal(ruleWords(problem.rule, problem.list, language), problem.column, problem.needs);
    case 'lists':
      return writeRefusalFor(problem.problem, t, language, (theirs) => shownItem(problem.list, theirs, readerAt(home)));
  }
}

/** Why a write was not taken back. */
export function notUndoneRefusal(problem: NotUndone, caller: ProjectCaller, home: Home): Refusal {
  const { t, person } = caller;
  switch (problem.kind) {
    case 'changed-since': {
      const { list, theirs } = problem;
      const by = theirs.modifiedBy;
      const shown = shownItem(list, theirs, readerAt(home));
      return changedSinceRefusal(shown, visibleNumber(list, theirs.id), by.name, by.id === person.id, t);
    }
    case 'not-your-write':
      return notAllowedRefusal(t('problems.undoNotYours', { name: problem.by }));
    case 'undo-too-late':
      return notAllowedRefusal(t('problems.undoTooLate'));
    default:
      return notDoneRefusal(problem, caller, home);
  }
}
