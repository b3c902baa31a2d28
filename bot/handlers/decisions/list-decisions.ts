import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import { decisionRow } from '../../cards/decision-words.ts';
import { itemListCard } from '../../cards/item-list-card.ts';
import type { CommandHandler } from '../command-handler.ts';
import { endOf, readItems } from '../read-items.ts';
import { sceneOf } from '../talk.ts';

type ListCommand = Parameters<typeof listDecisions>[0];

/** Shows the decisions that somebody asks for, the newest on top. */
export const listDecisions: CommandHandler<'decision.list'> = async (command, talk) => {
  const read = await readItems(decisionsList, talk, { byStateOnly: asksForAll(command) });
  if (!read.ok) return read.problem;
  const { t, doors } = talk;
  const scene = sceneOf(talk);
  const { items, isPartial, remarks } = read.value;
  const asked = items.filter(({ item }) => isAsked(item, command));
  const newest = asked
    .map(({ item }) => dayOf(item))
    .toSorted()
    .at(-1);
  const shown = asked
    .filter(({ item }) => !command.latest || dayOf(item) === newest)
    .toSorted((a, b) => dayOf(b.item).localeCompare(dayOf(a.item)) || b.item.id - a.item.id);
  const title = t(`cards.decisions.list${endOf(shown.length, isPartial)}`, { count: shown.length });
  const rows = shown.map(({ item }) => decisionRow(item, scene));
  return itemListCard({ title, rows, remarks, project: shown[0]?.project }, scene, doors.tabUrl);
};

const asksForAll = ({ level, range, latest }: ListCommand): boolean =>
  level === undefined && range === undefined && latest === undefined;

const dayOf = ({ cells }: Decision): string => cells.DecidedOn ?? '';

function isAsked({ cells }: Decision, { level, range, latest }: ListCommand): boolean {
  if (level !== undefined && cells.DecisionLevel !== level) return false;
  if (latest && cells.DecidedOn === undefined) return false;
  if (range === undefined) return true;
  return cells.DecidedOn !== undefined && cells.DecidedOn >= range.from && cells.DecidedOn <= range.to;
}
