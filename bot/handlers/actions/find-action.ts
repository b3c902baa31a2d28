import { ok, type Result } from '../../../src/domain/values/result.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { ActionView } from '../../cards/action-words.ts';
import { actionListCard } from '../../cards/action-list-card.ts';
import type { Reply } from '../../turn.ts';
import type { Search } from '../../understand/command.ts';
import { itemsAbout } from '../../understand/similar/search-for.ts';
import type { CommandHandler } from '../command-handler.ts';
import { endOf, type ReadItems, readItems } from '../read-items.ts';
import { sceneOf, type Talk } from '../talk.ts';

type FoundActions = Omit<ReadItems<typeof actionsList>, 'items'> & { readonly actions: readonly ActionView[] };

/** Finds actions by words of their title; ended ones only when nothing open matches. */
export const findAction: CommandHandler<'action.find'> = async ({ search }, talk) => {
  const found = await actionsAbout(search, talk);
  if (!found.ok) return found.problem;
  const { t, doors } = talk;
  const { actions, isPartial, remarks } = found.value;
  const values = { count: actions.length, text: search.text };
  const title = t(`cards.list.found${endOf(actions.length, isPartial)}`, values);
  return actionListCard({ title, actions, remarks, isOwn: false, toFinish: [] }, sceneOf(talk), doors.tabUrl);
};

/** The actions that carry these words, as far as this conversation may see them. */
export async function actionsAbout(search: Search, talk: Talk): Promise<Result<FoundActions, Reply>> {
  const read = await readItems(actionsList, talk);
  if (!read.ok) return read;
  const titled = read.value.items.map(({ item }) => ({ item, title: item.cells.Title ?? '' }));
  const about = itemsAbout(search, titled).map(({ item }) => item);
  const open = about.filter(({ standing }) => standing.isOpen);
  return ok({ ...read.value, actions: open.length > 0 ? open : about });
}
