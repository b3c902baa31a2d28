import { refusalOf } from '../../domain/people/permission.ts';
import type { ETag, ItemId } from '../../domain/values/ids.ts';
import { refused } from '../../domain/values/result.ts';
import { type EditProblem, editItem } from '../../editing/edit-item.ts';
import type { Changes, ListDeclaration } from '../../lists/list.ts';
import type { ItemAnswer } from '../../tab-api.ts';
import { permissionWords, ruleWords } from '../../words/rule-words.ts';
import { actOfChanging } from './act-on-list.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, isRefusal, type ProjectCaller } from './caller.ts';
import { columnOfRule } from '../../acts/column-of-rule.ts';
import { dueDateRemarks } from './due-date-remarks.ts';
import { editorFor } from './editor.ts';
import { type Reader, readerOf } from './reader.ts';
import { shownItem } from './shown-item.ts';
import { whatIsNeeded } from './what-is-needed.ts';
import { sayGiven } from './say-given.ts';
import type { ListRules } from './list-rules.ts';
import { invalidRefusal, notAllowedRefusal, type Refusal, refusalFor } from './refusal.ts';

export interface ChangeOfItem {
  readonly id: ItemId;
  readonly etag: ETag;
  readonly changes: Changes<ListDeclaration>;
  readonly reason: string | undefined;
}

function refusalForEdit(
  problem: EditProblem,
  list: ListDeclaration,
  { changes }: ChangeOfItem,
  { t, language }: ProjectCaller,
  reader: Reader,
): Refusal {
  switch (problem.kind) {
    case 'lists':
      return refusalFor(problem.problem, t, language, (theirs) => shownItem(list, theirs, reader));
    case 'forbidden':
      return notAllowedRefusal(permissionWords(problem.refusal, language));
    case 'against-the-rules':
      return invalidRefusal(
        ruleWords(problem.rule, list, language),
        columnOfRule(problem.rule, list, changes),
        whatIsNeeded(problem.rule, { list, item: problem.item, changes }),
      );
  }
}

/** Writes one edit of the grid onto the version that was seen. */
export async function changeInList(
  rules: ListRules<ListDeclaration>,
  change: ChangeOfItem,
  caller: ProjectCaller,
  doors: ApiDoors,
): Promise<ApiAnswer | Refusal> {
  const { id, etag, changes, reason } = change;
  const editor = await editorFor(caller, doors);
  if (isRefusal(editor)) return editor;
  const { list } = rules;
  const edited = await editItem(caller.lists, {
    list,
    id,
    seen: etag,
    decide: (item) => {
      const refusal = refusalOf(actOfChanging(list, item, changes), editor.actor);
      return refusal === undefined
        ? rules.change(item, changes, reason, editor.setting)
        : refused({ kind: 'forbidden' as const, refusal });
    },
  });
  if (!edited.ok) return refusalForEdit(edited.problem, list, change, caller, readerOf(editor));
  doors.changeFeed.signal(caller.project.code, [list.name]);
  sayGiven(list, { before: edited.value.before, after: edited.value.after }, caller, editor, doors);
  const body: ItemAnswer = {
    item: shownItem(list, edited.value.after, readerOf(editor)),
    remarks: dueDateRemarks(changes, editor.setting, caller.language),
  };
  return answer(body);
}
