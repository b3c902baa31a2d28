import { actionsList } from '../../../src/lists/actions.ts';
import { actionListCard } from '../../cards/action-list-card.ts';
import { itemsAbout } from '../../understand/similar/search-for.ts';
import type { CommandHandler } from '../command-handler.ts';
import { endOf, readItems } from '../read-items.ts';
import { sceneOf } from '../talk.ts';

/** Finds actions by words of their title; ended ones only when nothing open matches. */
export const findAction: CommandHandler<'action.find'> = async ({ search }, talk) => {
  const read = await readItems(actionsList, talk);
  if (!read.ok) return read.problem;
  const { t, doors } = talk;
  const scene = sceneOf(talk);
  const titled = read.value.items.map(({ item }) => ({ item, title: item.cells.Title ?? '' }));
  const about = itemsAbout(search, titled).map(({ item }) => item);
  const open = about.filter(({ standing }) => standing.isOpen);
  const actions = open.length > 0 ? open : about;
  const values = { count: actions.length, text: search.text };
  const title = t(`cards.list.found${endOf(actions.length, read.value.isPartial)}`, values);
  return actionListCard({ title, actions, remarks: read.value.remarks, isOwn: false }, scene, doors.tabUrl);
};
