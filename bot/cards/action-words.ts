import { actionStatuses, priorities } from '../../src/domain/values/vocabulary.ts';
import type { actionsList } from '../../src/lists/actions.ts';
import { hides, namesPeople, type View } from '../../src/views/view.ts';
import { showDay } from '../../src/words/show-date.ts';
import type { Fact } from './elements.ts';
import { literal } from './literal.ts';
import { type Scene, shownName, shownNumber } from './scene.ts';

export type ActionView = View<typeof actionsList>;

/** Who does it: a person, an organisation outside, both. */
function ownerWords({ cells }: ActionView, { t }: Scene): string {
  const { Owner: owner, ExternalOwner: outside } = cells;
  if (owner === undefined) return outside ?? t('cards.noOwner');
  return outside === undefined ? owner.name : `${owner.name} (${outside})`;
}

/** A status that somebody typed by hand is shown as it stands. */
export function statusWords({ cells, flaws }: ActionView, { language }: Scene): string {
  const { ActionStatus: status } = cells;
  if (status !== undefined) return actionStatuses[status][language];
  return flaws.find(({ column }) => column === 'ActionStatus')?.raw ?? '?';
}

/** One action on one line, as Markdown. */
export function actionRow(action: ActionView, scene: Scene, options: { withOwner: boolean }): string {
  const { cells, isLate } = action;
  if (hides(action)) return hiddenRow(action, scene);
  const number = `**${literal(shownNumber(action, scene))}**`;
  const parts = [
    cells.DueDate === undefined ? scene.t('cards.noDay') : showDay(cells.DueDate, scene.language, 'weekday'),
    ...(options.withOwner && namesPeople(action) ? [ownerWords(action, scene)] : []),
    statusWords(action, scene),
    ...(isLate ? [scene.t('cards.late')] : []),
  ];
  return `${number} ${literal(cells.Title ?? '')} · ${parts.map(literal).join(' · ')}`;
}

function hiddenRow(action: ActionView, scene: Scene): string {
  const parts = [shownName(action, scene), ...(action.share === 'status' ? [statusWords(action, scene)] : [])];
  return parts.map(literal).join(' · ');
}

/** What is repeated after every write: number, title, owner, full date with weekday, status. */
export function actionFacts(action: ActionView, scene: Scene): readonly Fact[] {
  const { t } = scene;
  const name = { title: t('cards.fact.action'), value: literal(shownName(action, scene)) };
  const status = { title: t('cards.fact.status'), value: literal(statusWords(action, scene)) };
  if (hides(action)) return action.share === 'status' ? [name, status] : [name];
  return [
    name,
    ...(namesPeople(action) ? [{ title: t('cards.fact.owner'), value: literal(ownerWords(action, scene)) }] : []),
    { title: t('cards.fact.due'), value: dueWords(action, scene) },
    status,
    ...priorityFact(action, scene),
  ];
}

function dueWords({ cells, isLate }: ActionView, { t, language }: Scene): string {
  const due = cells.DueDate === undefined ? t('cards.noDay') : showDay(cells.DueDate, language, 'long');
  return isLate ? `${due} (${t('cards.late')})` : due;
}

function priorityFact({ cells: { Priority: priority } }: ActionView, { t, language }: Scene): readonly Fact[] {
  if (priority === undefined || priority === 'Normal') return [];
  return [{ title: t('cards.fact.priority'), value: priorities[priority][language] }];
}
