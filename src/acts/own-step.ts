import type { ProjectCode } from '../domain/values/ids.ts';
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

/** Rows that Spil left in a way in which no act leaves them are not taken for somebody's work in SharePoint itself. */
export async function rememberOwnSteps(
  rows: readonly Pick<Followed, 'list' | 'after'>[],
  { project }: Pick<Asker['home'], 'project'>,
  { clock, undo }: Pick<ActDoors, 'clock'> & { readonly undo: Pick<ActDoors['undo'], 'firstTime'> },
): Promise<void> {
  for (const { list, after } of rows) {
    if (after !== undefined) await undo.firstTime(ownStep(project.code, list, after), clock.now());
  }
}
