import { refusalOf } from '../../domain/people/permission.ts';
import type { Changes, ListDeclaration } from '../../lists/list.ts';
import type { ItemAnswer } from '../../tab-api.ts';
import { permissionWords, ruleWords } from '../../words/rule-words.ts';
import { actOfAdding } from './act-on-list.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, isRefusal, type ProjectCaller } from './caller.ts';
import { columnOfRule } from '../../acts/column-of-rule.ts';
import { dueDateRemarks } from './due-date-remarks.ts';
import { editorFor } from './editor.ts';
import { readerOf } from './reader.ts';
import { shownItem } from './shown-item.ts';
import { sayGiven } from './say-given.ts';
import type { ListRules } from './list-rules.ts';
import { invalidRefusal, notAllowedRefusal, type Refusal, refusalFor } from './refusal.ts';

export interface Addition {
  readonly clientKey: string;
  readonly cells: Changes<ListDeclaration>;
}

/** Adds one row; a repeated request with the same key answers with the row that it made the first time. */
export async function addToList(
  rules: ListRules<ListDeclaration>,
  { clientKey, cells }: Addition,
  caller: ProjectCaller,
  doors: ApiDoors,
): Promise<ApiAnswer | Refusal> {
  const editor = await editorFor(caller, doors);
  if (isRefusal(editor)) return editor;
  const { list } = rules;
  const refusal = refusalOf(actOfAdding(list, cells), editor.actor);
  if (refusal !== undefined) return notAllowedRefusal(permissionWords(refusal, caller.language));
  const created = rules.create(cells, editor.setting);
  if (!created.ok) {
    return invalidRefusal(
      ruleWords(created.problem, list, caller.language),
      columnOfRule(created.problem, list, cells),
    );
  }
  const complete = { ...created.value, ProjectCode: caller.project.code } as Changes<ListDeclaration>;
  // The key belongs to its maker: somebody else's key must never answer with somebody else's row.
  const added = await caller.lists.add(list, complete, `${caller.person.id}:${clientKey}`);
  if (!added.ok) return refusalFor(added.problem, caller.t, caller.language);
  doors.changeFeed.signal(caller.project.code, [list.name]);
  sayGiven(list, { before: undefined, after: added.value }, caller, editor, doors);
  const body: ItemAnswer = {
    item: shownItem(list, added.value, readerOf(editor)),
    remarks: dueDateRemarks(cells, editor.setting, caller.language),
  };
  return answer(body, 201);
}
