import { isPerson } from '../../src/domain/values/person.ts';
import type { Item } from '../../src/lists/list.ts';
import type { ProjectAnswer } from '../../src/tab-api.ts';
import { isPersonRef } from '../grid/cell-value.ts';
import { isOpen } from '../marks/is-open.ts';

export interface MyAction {
  readonly project: ProjectAnswer;
  readonly item: Item;
}

/** The open actions of the reader in several projects, earliest date first. */
export function myActions(
  projects: readonly { readonly project: ProjectAnswer; readonly items: readonly Item[] }[],
): readonly MyAction[] {
  return projects
    .flatMap(({ project, items }) => items.map((item) => ({ project, item })))
    .filter(({ project, item }) => isMine(item, project) && isOpen('Actions', item))
    .toSorted((a, b) => dueText(a).localeCompare(dueText(b)) || a.item.id - b.item.id);
}

const isMine = ({ cells }: Item, { me }: ProjectAnswer): boolean =>
  isPersonRef(cells['Owner']) && isPerson(cells['Owner'], me.id);

const dueText = ({ item }: MyAction): string => String(item.cells['DueDate'] ?? '9999');
