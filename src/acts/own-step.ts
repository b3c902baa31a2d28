import type { ProjectCode } from '../domain/values/ids.ts';
import { columnsThatFollow } from '../lists/column-that-follows.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { ActDoors, Asker } from './asker.ts';
import type { Followed } from './outcome.ts';

/**
 * The name under which the ledger remembers that Spil itself left a row like this: an undo, or what followed from an
 * act, may step where nobody else may.
 */
export const ownStep = (
  project: ProjectCode,
  { name }: ListDeclaration,
  { id, modifiedAt }: Pick<Item, 'id' | 'modifiedAt'>,
): string => ['own-step', project, name, id, modifiedAt].join('|');

/**
 * The name under which the ledger remembers that a row was to follow from an act, as it stood when it could not: what
 * it says besides may change, since that is no answer to what should have followed.
 */
export const pendingStep = (
  project: ProjectCode,
  list: ListDeclaration,
  { id, modifiedAt, cells }: Pick<Item, 'id' | 'modifiedAt' | 'cells'>,
): string => {
  const stood = columnsThatFollow(list).map((column) => String(cells[column] ?? ''));
  return ['pending', project, list.name, id, modifiedAt, ...stood].join('|');
};

/**
 * Rows that Spil left in a way in which no act leaves them are not taken for somebody's work in SharePoint itself; of
 * rows that could not follow yet the timer need not guess whether they are behind: SharePoint tells time in seconds.
 */
export async function rememberOwnSteps(
  rows: readonly (Pick<Followed, 'list' | 'after'> & { readonly before: Item | undefined })[],
  { project }: Pick<Asker['home'], 'project'>,
  { clock, undo }: Pick<ActDoors, 'clock'> & { readonly undo: Pick<ActDoors['undo'], 'firstTime'> },
): Promise<void> {
  for (const { list, before, after } of rows) {
    const key =
      after === undefined ? before && pendingStep(project.code, list, before) : ownStep(project.code, list, after);
    if (key !== undefined) await undo.firstTime(key, clock.now());
  }
}
