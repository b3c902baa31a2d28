import { risksList } from '../../../src/lists/risks.ts';
import { itemListCard } from '../../cards/item-list-card.ts';
import { riskRow } from '../../cards/risk-words.ts';
import type { CommandHandler } from '../command-handler.ts';
import { endOf, readItems, type Seen } from '../read-items.ts';
import { sceneOf, type Talk } from '../talk.ts';

type ListCommand = Parameters<typeof listRisks>[0];
type FoundRisk = Seen<typeof risksList>;

const bands = { green: 'Green', amber: 'Amber', red: 'Red' } as const;

/** Shows the risks that somebody asks for, the highest score on top. */
export const listRisks: CommandHandler<'risk.list'> = async (command, talk) => {
  // Every list is of threats or of chances, which is not told of a hidden one.
  const read = await readItems(risksList, talk, { among: ({ standing }) => standing.isOpen });
  if (!read.ok) return read.problem;
  const scene = sceneOf(talk);
  const { items, isPartial, remarks } = read.value;
  const risks = items.filter((found) => isAsked(found, command, talk)).toSorted(highestFirst);
  const rows = risks.map(({ item }) => riskRow(item, scene, command.review === true));
  const list = {
    title: rows.length === 0 ? talk.t(`cards.risks.list${endOf(0, isPartial)}`) : titleOf(command, rows.length, talk),
    rows,
    remarks,
    project: risks[0]?.project,
  };
  return itemListCard(list, scene, talk.doors.tabUrl);
};

function isAsked({ item }: FoundRisk, { band, type, review }: ListCommand, { today }: Talk): boolean {
  const { standing, cells } = item;
  if (review) return standing.counts !== undefined && cells.ReviewDate !== undefined && cells.ReviewDate <= today;
  if (band !== undefined) return standing.band === bands[band];
  return (cells.RiskType === 'Opportunity') === (type === 'Opportunity');
}

const highestFirst = (a: FoundRisk, b: FoundRisk): number =>
  (b.item.standing.score ?? 0) - (a.item.standing.score ?? 0) || a.item.id - b.item.id;

function titleOf({ band, type, review }: ListCommand, count: number, { t }: Talk): string {
  if (review) return t('cards.risks.review', { count });
  if (type === 'Opportunity') return t('cards.risks.opportunities', { count });
  const list = t('cards.risks.list', { count });
  return band === undefined ? list : t('cards.risks.inBand', { list, light: t(`cards.lights.${bands[band]}`) });
}
