import { isOverdue } from '../../src/domain/actions/action-state.ts';
import { actionStatuses, priorities } from '../../src/domain/values/vocabulary.ts';
import type { actionsList } from '../../src/lists/actions.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Held, isHidden, type Scene, shownName, shownNumber } from './scene.ts';

export type HeldAction = Held<typeof actionsList>;

/** Who does it: a person, an organisation outside, both. */
function ownerWords({ item: { cells } }: HeldAction, { t }: Scene): string {
  const { Owner: owner, ExternalOwner: outside } = cells;
  if (owner === undefined) return outside ?? t('cards.noOwner');
  return outside === undefined ? owner.name : `${owner.name} (${outside})`;
}

/** A status that somebody typed by hand is shown as it stands. */
export function statusWords({ item }: HeldAction, { language }: Scene): string {
  const { ActionStatus: status } = item.cells;
  if (status !== undefined) return actionStatuses[status][language];
  return item.flaws.find(({ column }) => column === 'ActionStatus')?.raw ?? '?';
}

/** One action on one line, as Markdown; late owners are not named in a channel. */
export function actionRow(held: HeldAction, scene: Scene, options: { withOwner: boolean }): string {
  const { cells } = held.item;
  const number = `**${literal(shownNumber(held, scene))}**`;
  if (isHidden(cells, scene)) return literalName(held, scene);
  const isLate = isOverdue(held.item, held.calendar, scene.today);
  const isOwnerNamed = options.withOwner && !(isLate && scene.isChannel);
  const parts = [
    cells.DueDate === undefined ? scene.t('cards.noDay') : showDay(cells.DueDate, scene.language, 'weekday'),
    ...(isOwnerNamed ? [ownerWords(held, scene)] : []),
    statusWords(held, scene),
    ...(isLate ? [scene.t('cards.late')] : []),
  ];
  return `${number} ${literal(cells.Title ?? '')} · ${parts.map(literal).join(' · ')}`;
}

const literalName = (held: HeldAction, scene: Scene): string => literal(shownName(held, scene));

/** What is repeated after every write: number, title, owner, full date with weekday, status. */
export function actionFacts(held: HeldAction, scene: Scene): readonly Fact[] {
  const { cells } = held.item;
  const { t, language } = scene;
  const name = { title: t('cards.fact.action'), value: literal(shownName(held, scene)) };
  if (isHidden(cells, scene)) return [name];
  const due = cells.DueDate === undefined ? t('cards.noDay') : showDay(cells.DueDate, language, 'long');
  const isLate = isOverdue(held.item, held.calendar, scene.today);
  return [
    name,
    { title: t('cards.fact.owner'), value: literal(ownerWords(held, scene)) },
    { title: t('cards.fact.due'), value: isLate ? `${due} (${t('cards.late')})` : due },
    { title: t('cards.fact.status'), value: literal(statusWords(held, scene)) },
    ...(cells.Priority === undefined || cells.Priority === 'Normal'
      ? []
      : [{ title: t('cards.fact.priority'), value: priorities[cells.Priority][language] }]),
  ];
}
