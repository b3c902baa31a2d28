import type { Action } from '../../lists/actions.ts';
import { actionsList } from '../../lists/actions.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ApiDoors } from './api-doors.ts';
import type { ProjectCaller } from './caller.ts';
import type { Editor } from './editor.ts';

/** Reports a written row, in case it is an action that somebody was given. */
export function sayGiven(
  list: ListDeclaration,
  rows: { readonly before: Item | undefined; readonly after: Item },
  { person, project }: ProjectCaller,
  { settings, roster, setting }: Editor,
  doors: ApiDoors,
): void {
  if (list.name !== actionsList.name) return;
  const [before, after] = [rows.before, rows.after as Action];
  doors.given({ before, after, giver: person, project, settings, roster, calendar: setting.calendar });
}
