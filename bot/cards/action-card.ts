import { isOpen } from '../../src/domain/actions/action-state.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { actionFacts, type HeldAction } from './action-words.ts';
import { cardReply } from './card-reply.ts';
import { spokenParts } from './spoken-parts.ts';
import type { DataOf } from './data/card-data.ts';
import { type CardAction, execute, facts, heading, openUrl, remark, unfold } from './elements.ts';
import { dayInput } from './inputs.ts';
import { literal } from './literal.ts';
import { isHidden, type Scene, shownName } from './scene.ts';

/** One action with what can be done about it. */
export function actionCard(held: HeldAction, remarks: readonly string[], scene: Scene, tabUrl: TabUrl): Reply {
  const name = shownName(held, scene);
  const { t, language } = scene;
  return cardReply({
    language,
    summary: spokenParts([name, ...remarks]),
    body: [
      heading(literal(name)),
      ...(isHidden(held.item.cells, scene) ? [] : [facts(actionFacts(held, scene).slice(1)), ...notes(held, scene)]),
      ...remarks.map((one) => remark(literal(one))),
    ],
    actions: [
      ...(isOpen(held.item) ? stepButtons(held, scene) : []),
      openUrl(t('cards.button.openTab'), tabUrl(held.project, { board: 'Actions', item: held.item.id })),
    ],
  });
}

function notes({ item: { cells } }: HeldAction, { t }: Scene) {
  const shown = [
    { title: t('cards.fact.note'), value: cells.ClosingNote },
    { title: t('cards.fact.progress'), value: cells.ProgressNotes?.split('\n').at(-1) },
  ];
  const times = cells.PostponeCount ?? 0;
  return [
    facts([
      ...shown.flatMap(({ title, value }) => (value === undefined ? [] : [{ title, value: literal(value) }])),
      ...(times === 0
        ? []
        : [{ title: t('cards.fact.postponed'), value: t('cards.fact.postponedTimes', { count: times }) }]),
    ]),
  ].filter((set) => set.facts.length > 0);
}

function stepButtons(held: HeldAction, { t, language }: Scene): CardAction[] {
  const pointed = { language, project: held.project, list: 'Actions', item: held.item.id } as const;
  const complete: DataOf<'complete'> = { verb: 'complete', ...pointed };
  const postpone: DataOf<'postpone'> = { verb: 'postpone', ...pointed };
  const input = dayInput({ id: 'day', label: t('cards.input.day') }, t, held.item.cells.DueDate);
  return [
    execute(t('cards.button.complete'), complete, 'positive'),
    unfold(t('cards.button.postpone'), [input], [execute(t('cards.button.postponeNow'), postpone)]),
    execute(t('cards.button.otherOwner'), { verb: 'assign', ...pointed }),
  ];
}
