import { isPerson } from '../../../src/domain/values/person.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { showDay } from '../../../src/words/show-date.ts';
import { actionListCard } from '../../cards/action-list-card.ts';
import type { ActionFilter } from '../../understand/command.ts';
import { fold } from '../../../src/reading/text/fold.ts';
import type { CommandHandler } from '../command-handler.ts';
import { readItems, type Seen } from '../read-items.ts';
import { sceneOf, type Talk } from '../talk.ts';

type SeenAction = Seen<typeof actionsList>;

/** Shows the open actions that somebody asks for, the first due on top. */
export const listActions: CommandHandler<'action.list'> = async ({ filter }, talk) => {
  const read = await readItems(actionsList, talk);
  if (!read.ok) return read.problem;
  const actions = actionsFor(filter, read.value.items, talk);
  const title = titleOf(filter, actions.length, talk);
  const list = { title, actions: actions.map(({ item }) => item), remarks: read.value.remarks, isOwn: isOwn(filter) };
  return actionListCard(list, sceneOf(talk), talk.doors.tabUrl);
};

/** The open actions that a filter lets through, the first due on top. */
export function actionsFor(filter: ActionFilter, found: readonly SeenAction[], talk: Talk): readonly SeenAction[] {
  return found
    .filter(({ item }) => item.standing.isOpen)
    .filter((action) => isAsked(action, filter, talk))
    .toSorted(firstDueFirst);
}

const isMine = ({ item }: SeenAction, { person }: Talk): boolean => isPerson(item.cells.Owner, person.id);

function isAsked(action: SeenAction, filter: ActionFilter, talk: Talk): boolean {
  const { item } = action;
  switch (filter.kind) {
    case 'all':
      return true;
    case 'mine':
      return isMine(action, talk);
    case 'overdue':
      return item.standing.due?.kind === 'late' && (!filter.mineOnly || isMine(action, talk));
    case 'due-between': {
      const due = item.standing.counts;
      const isInRange = due !== undefined && due >= filter.range.from && due <= filter.range.to;
      return isInRange && (!filter.mineOnly || isMine(action, talk));
    }
    case 'of-person':
      return filter.person.kind === 'person'
        ? isPerson(item.cells.Owner, filter.person.id)
        : fold(item.cells.ExternalOwner ?? '') === fold(filter.person.name);
  }
}

function firstDueFirst(a: SeenAction, b: SeenAction): number {
  const [one, other] = [a, b].map(({ item }) => item.cells.DueDate ?? '9999');
  return (one ?? '').localeCompare(other ?? '') || a.project.localeCompare(b.project) || a.item.id - b.item.id;
}

const isOwn = (filter: ActionFilter): boolean => filter.kind === 'mine' || ('mineOnly' in filter && filter.mineOnly);

function titleOf(filter: ActionFilter, count: number, { t, language }: Talk): string {
  const none = count === 0;
  switch (filter.kind) {
    case 'all':
      return t(none ? 'cards.list.allNone' : 'cards.list.all', { count });
    case 'mine':
      return t(none ? 'cards.list.mineNone' : 'cards.list.mine', { count });
    case 'overdue':
      return t(none ? 'cards.list.overdueNone' : 'cards.list.overdue', { count });
    case 'due-between': {
      const [from, to] = [filter.range.from, filter.range.to].map((day) => showDay(day, language, 'weekday'));
      const values = { count, from: from ?? '', to: to ?? '' };
      return t(none ? 'cards.list.betweenNone' : 'cards.list.between', values);
    }
    case 'of-person':
      return t(none ? 'cards.list.ofPersonNone' : 'cards.list.ofPerson', { count, name: filter.person.name });
  }
}
