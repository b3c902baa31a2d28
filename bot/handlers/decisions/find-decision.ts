import { decisionsList } from '../../../src/lists/decisions.ts';
import { decisionRow } from '../../cards/decision-words.ts';
import { itemListCard } from '../../cards/item-list-card.ts';
import { itemsAbout } from '../../understand/similar/search-for.ts';
import type { CommandHandler } from '../command-handler.ts';
import { endOf, readItems } from '../read-items.ts';
import { sceneOf } from '../talk.ts';
import { shownDecision } from './show-decision.ts';

/** Finds decisions by words of their title, taken back ones included: that it was taken back is the answer. */
export const findDecision: CommandHandler<'decision.find'> = async ({ search }, talk) => {
  const read = await readItems(decisionsList, talk);
  if (!read.ok) return read.problem;
  const { t, doors } = talk;
  const scene = sceneOf(talk);
  const { items, isPartial, remarks } = read.value;
  const titled = items.map(({ item }) => ({ item, title: item.cells.Title ?? '' }));
  const about = itemsAbout(search, titled).map(({ item }) => item);
  const [only, ...others] = about;
  if (only !== undefined && others.length === 0) return shownDecision(only, talk, remarks);
  const values = { count: about.length, text: search.text };
  const title = t(`cards.decisions.found${endOf(about.length, isPartial)}`, values);
  const rows = about.map((decision) => decisionRow(decision, scene));
  return itemListCard({ title, rows, remarks, project: only?.project }, scene, doors.tabUrl);
};
