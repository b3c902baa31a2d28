import { type Actor, type Refusal, refusalOf } from '../domain/people/permission.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { Reader } from '../projects/reader.ts';
import type { Looked } from './kind.ts';
import { kindNamed } from './kinds.ts';

/** What somebody may do with a row: whether they may touch it at all, which statuses they may give it. */
export interface Rights {
  readonly mayChange: boolean;
  readonly next: readonly string[];
  /** Columns that nobody may write over any more. */
  readonly frozen?: readonly string[];
}

/** A list without acts is read only, whoever asks. */
export function rightsOf(list: ListDeclaration, item: Item, { actor, ...when }: Reader & Looked): Rights {
  const kind = kindNamed(list.name);
  const { standing } = list;
  if (kind === undefined || standing === undefined) return { mayChange: false, next: [] };
  const may = (changes: Readonly<Record<string, string>>): boolean =>
    refusalOf(kind.permissionToChange(item, changes), actor) === undefined;
  const next = kind.next(item, when).filter((status) => may({ [standing.status]: status }));
  const frozen = kind.frozen?.(item, when) ?? [];
  return { mayChange: may({}), next, ...(frozen.length === 0 ? {} : { frozen }) };
}

/** Why somebody may do nothing but read here; asked before a question, so that nobody answers that in vain. */
export const refusalToWrite = (actor: Actor): Refusal | undefined => refusalOf({ kind: 'add-action' }, actor);

/** Whether somebody may record what was decided; who may not makes it a proposal. */
export const mayRecordDecisions = (actor: Actor): boolean =>
  refusalOf({ kind: 'record-decision' }, actor) === undefined;
