import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ProjectAnswer } from '../../src/tab-api/project.ts';
import { actionsBoard } from '../boards/actions-board.ts';
import { passesQuickFilter } from '../boards/quick-filters.ts';

export interface MyAction {
  readonly project: ProjectAnswer;
  readonly item: ShownItem;
}

/** The open actions of the reader in several projects, earliest date first. */
export function myActions(
  projects: readonly { readonly project: ProjectAnswer; readonly items: readonly ShownItem[] }[],
): readonly MyAction[] {
  return projects
    .flatMap(({ project, items }) => items.map((item) => ({ project, item })))
    .filter(({ project, item }) => passesQuickFilter('mine', actionsBoard.list, item, project.me.id))
    .toSorted((a, b) => dueText(a).localeCompare(dueText(b)) || a.item.id - b.item.id);
}

const dueText = ({ item }: MyAction): string => String(item.cells['DueDate'] ?? '9999');
