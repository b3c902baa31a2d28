import { isPerson } from '../../../src/domain/values/person.ts';
import { ok, type Result } from '../../../src/domain/values/result.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { showDay } from '../../../src/words/show-date.ts';
import { actionListCard } from '../../cards/action-list-card.ts';
import type { ActionFilter, OwnerMention } from '../../understand/command.ts';
import { fold } from '../../../src/reading/text/fold.ts';
import type { CommandHandler } from '../command-handler.ts';
import { mayPress } from '../may-press.ts';
import { endOf, type ReadItems, readItems, type Seen } from '../read-items.ts';
import { sceneOf, type Talk } from '../talk.ts';
import type { Reply } from '../../turn.ts';

type SeenAction = Seen<typeof actionsList>;
type ReadActions = ReadItems<typeof actionsList>;

/** Shows the open actions that somebody asks for, the first due on top. */
export const listActions: CommandHandler<'action.list'> = async ({ filter }, talk) => {
  const read = await actionsFor(filter, talk);
  if (!read.ok) return read.problem;
  const { items, remarks } = read.value;
  const title = actionsTitle(filter, read.value, talk);
  const toFinish = isOwn(filter) ? items.filter((found) => mayPress(found, talk)) : [];
  const list = {
    title,
    actions: items.map(({ item }) => item),
    remarks,
    isOwn: isOwn(filter),
    toFinish: toFinish.map(({ item }) => item),
  };
  return actionListCard(list, sceneOf(talk), talk.doors.tabUrl);
};

/** The open actions that a filter lets through, the first due on top. */
export async function actionsFor(filter: ActionFilter, talk: Talk): Promise<Result<ReadActions, Reply>> {
  const among = ({ standing }: SeenAction['item']): boolean => standing.isOpen;
  const read = await readItems(actionsList, talk, { among, byStateOnly: filter.kind === 'all' });
  if (!read.ok) return read;
  const items = read.value.items.filter((action) => isAsked(action, filter, talk)).toSorted(firstDueFirst);
  return ok({ ...read.value, items });
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
      return item.standing.due?.kind === 'late' && isWhose(action, filter, talk);
    case 'due-between': {
      const due = item.standing.counts;
      const isInRange = due !== undefined && due >= filter.range.from && due <= filter.range.to;
      return isInRange && isWhose(action, filter, talk);
    }
    case 'of-person':
      return isOf(action, filter.person);
  }
}

type Narrowed = Extract<ActionFilter, { mineOnly: boolean }>;

const isWhose = (action: SeenAction, { mineOnly, person }: Narrowed, talk: Talk): boolean =>
  (!mineOnly || isMine(action, talk)) && (person === undefined || isOf(action, person));

const isOf = ({ item: { cells } }: SeenAction, person: OwnerMention): boolean =>
  person.kind === 'person' ? isPerson(cells.Owner, person.id) : fold(cells.ExternalOwner ?? '') === fold(person.name);

function firstDueFirst(a: SeenAction, b: SeenAction): number {
  const [one, other] = [a, b].map(({ item }) => item.cells.DueDate ?? '9999');
  return (one ?? '').localeCompare(other ?? '') || a.project.localeCompare(b.project) || a.item.id - b.item.id;
}

const isOwn = (filter: ActionFilter): boolean => filter.kind === 'mine' || ('mineOnly' in filter && filter.mineOnly);

/** How many there are; with rows left out, having none to show is not having none. */
export function actionsTitle(filter: ActionFilter, { items, isPartial }: ReadActions, { t, language }: Talk): string {
  const count = items.length;
  const end = endOf(count, isPartial);
  switch (filter.kind) {
    case 'all':
      return t(`cards.list.all${end}`, { count });
    case 'mine':
      return t(`cards.list.mine${end}`, { count });
    case 'overdue':
      return filter.person === undefined
        ? t(`cards.list.overdue${end}`, { count })
        : t(`cards.list.overdueOf${end}`, { count, name: filter.person.name });
    case 'due-between': {
      const [from, to] = [filter.range.from, filter.range.to].map((day) => showDay(day, language, 'weekday'));
      const values = { count, from: from ?? '', to: to ?? '' };
      return filter.person === undefined
        ? t(`cards.list.between${end}`, values)
        : t(`cards.list.betweenOf${end}`, { ...values, name: filter.person.name });
    }
    case 'of-person':
      return t(`cards.list.ofPerson${end}`, { count, name: filter.person.name });
  }
}
