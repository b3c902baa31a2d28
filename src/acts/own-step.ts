import type { ProjectCode } from '../domain/values/ids.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';

/**
 * The name under which the ledger remembers that Spil itself left a row like this: an undo, or what followed from an
 * act, may step where nobody else may.
 */
export const ownStep = (
  project: ProjectCode,
  { name }: ListDeclaration,
  { id, modifiedAt }: Pick<Item, 'id' | 'modifiedAt'>,
): string => ['own-step', project, name, id, modifiedAt].join('|');
