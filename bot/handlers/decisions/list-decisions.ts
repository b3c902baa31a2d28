import { type Decision, decisionsList } from '../../../src/lists/decisions.ts';
import { decisionRow } from '../../cards/decision-words.ts';
import { itemListCard } from '../../cards/item-list-card.ts';
import type { CommandHandler } from '../command-handler.ts';
import { readItems } from '../read-items.ts';
import { sceneOf } from '../talk.ts';

type ListCommand = Parameters<typeof listDecisions>[0];

/** Shows the decisions that somebody asks for, the newest on top. */
export const listDecisions: CommandHandler<'decision.list'> = async (command, talk) => {
  const read = await readItems(decisionsList, talk);
  if (!read.ok) return read.problem;
  const { t, doors } = talk;
  const scene = sceneOf(talk);
  const asked = read.value.items.filter(({ item }) => isAsked(item, command));
  const newest = asked
    .map(({ item }) => dayOf(item))
    .toSorted()
    .at(-1);
  const shown = asked
    .filter(({ item }) => !command.latest || dayOf(item) === newest)
    .toSorted((a, b) => dayOf(b.item).localeCompare(dayOf(a.item)) || b.item.id - a.item.id);
  const title = t(shown.length === 0 ? 'cards.decisions.none' : 'cards.decisions.list', { count: shown.length });
  const rows = shown.map(({ item }) => decisionRow(item, scene));
  return itemListCard({ title, rows, remarks: read.value.remarks, project: shown[0]?.project }, scene, doors.tabUrl);
};

const dayOf = ({ cells }: Decision): string => cells.DecidedOn ?? '';

function isAsked({ cells }: Decision, { level, range, latest }: ListCommand): boolean {
  if (level !== undefined && cells.DecisionLevel !== level) return false;
  if (latest && cells.DecidedOn === undefined) return false;
  if (range === undefined) return true;
  return cells.DecidedOn !== undefined && cells.DecidedOn >= range.from && cells.DecidedOn <= range.to;
}
