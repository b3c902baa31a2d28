import { permissionWords } from '../../words/rule-words.ts';
import { type Moment, minutesBetween } from '../../domain/values/moment.ts';
import { type Item, type ListDeclaration, visibleNumber } from '../../lists/list.ts';
import { statusLabel } from '../../lists/status-label.ts';
import type { ItemAnswer, ShownItem, UndoRequest } from '../../tab-api.ts';
import { type Undone, type UndoProblem, undoWrite } from '../../undo/undo-write.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, isRefusal, type ProjectCaller } from './caller.ts';
import { editorFor } from './editor.ts';
import { changedSinceRefusal, notAllowedRefusal, type Refusal, refusalFor } from './refusal.ts';
import { readerOf } from './reader.ts';
import { shownItem } from './shown-item.ts';
import { sayGiven } from './say-given.ts';

export interface UndoOfWrite extends UndoRequest {
  readonly id: Item['id'];
}

/** As long as in the chat: see the words that refuse it. */
const longestMinutes = 24 * 60;

/** Puts back what stood in a row before the caller's own newest write, onto that write only. */
export async function undoInList(
  list: ListDeclaration,
  asked: UndoOfWrite,
  caller: ProjectCaller,
  doors: ApiDoors,
): Promise<ApiAnswer | Refusal> {
  const editor = await editorFor(caller, doors);
  if (isRefusal(editor)) return editor;
  if (editor.actor.isGuest) return notAllowedRefusal(permissionWords({ kind: 'guest' }, caller.language));
  const before = await caller.lists.one(list, asked.id);
  if (!before.ok) return refusalFor(before.problem, caller.t, caller.language);
  const objection = objectionTo(
    asked,
    shownItem(list, before.value, readerOf(editor)),
    list,
    caller,
    doors.clock.now(),
  );
  if (objection !== undefined) return objection;
  const { etag, wasAddition, id: item } = asked;
  const reason = caller.t('cards.undone.reason', { name: caller.person.name });
  const undone = await undoWrite({ store: caller.lists, list, record: { item, etag, wasAddition }, reason });
  if (!undone.ok) return refusalForUndo(undone.problem, before.value, list, caller);
  doors.changeFeed.signal(caller.project.code, [list.name]);
  sayGiven(list, { before: before.value, after: undone.value.item }, caller, editor, doors);
  const body: ItemAnswer = {
    item: shownItem(list, undone.value.item, readerOf(editor)),
    remarks: remarksOn(undone.value, list, caller),
  };
  return answer(body);
}

/** Why this write is not the caller's to take back, or not any more. */
function objectionTo(
  { etag, wasAddition }: UndoOfWrite,
  item: ShownItem,
  list: ListDeclaration,
  { t, person }: ProjectCaller,
  now: Moment,
): Refusal | undefined {
  if (item.etag !== etag)
    return changedSinceRefusal(item, visibleNumber(list, item.id), item.modifiedBy.name, person.name, t);
  // What somebody says was added may only end a row that they did add: other rows end by the rules.
  const author = wasAddition && item.modifiedBy.id === person.id ? item.createdBy : item.modifiedBy;
  if (author.id !== person.id) return notAllowedRefusal(t('problems.undoNotYours', { name: author.name }));
  const since = wasAddition ? item.createdAt : item.modifiedAt;
  return minutesBetween(since, now) > longestMinutes ? notAllowedRefusal(t('problems.undoTooLate')) : undefined;
}

function refusalForUndo(
  problem: UndoProblem,
  item: Item,
  list: ListDeclaration,
  { t, language, person }: ProjectCaller,
): Refusal {
  if (problem.kind !== 'changed-since') return refusalFor(problem, t, language);
  return changedSinceRefusal(undefined, visibleNumber(list, item.id), problem.by, person.name, t);
}

/** Nothing is ever deleted: whoever takes an addition back hears what became of it. */
function remarksOn({ item, wasAddition }: Undone, list: ListDeclaration, { t, language }: ProjectCaller): string[] {
  if (!wasAddition) return [];
  return [t('cards.undone.added', { number: visibleNumber(list, item.id), status: statusLabel(list, item, language) })];
}
