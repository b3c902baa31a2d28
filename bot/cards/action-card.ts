import { hides } from '../../src/views/view.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { actionFacts, type ActionView } from './action-words.ts';
import { cardReply } from './card-reply.ts';
import { spokenParts } from './spoken-parts.ts';
import type { DataOf } from './data/card-data.ts';
import { type CardAction, execute, facts, heading, openUrl, remark, unfold } from './elements.ts';
import { dayInput } from './inputs.ts';
import { literal } from './literal.ts';
import { shownDay } from './shown-beside.ts';
import { type Scene, shownName } from './scene.ts';
import { stepLines, stepsWords } from './step-lines.ts';

interface ShownAction {
  readonly action: ActionView;
  readonly remarks: readonly string[];
  /** Whoever reads it may change it. */
  readonly mayPress: boolean;
}

/** One action with what can be done about it. */
export function actionCard({ action, remarks, mayPress }: ShownAction, scene: Scene, tabUrl: TabUrl): Reply {
  const name = shownName(action, scene);
  const { t, language } = scene;
  return cardReply({
    language,
    summary: spokenParts([name, stepsWords(action, scene) ?? '', ...remarks]),
    body: [heading(literal(name)), ...shownFacts(action, scene), ...remarks.map((one) => remark(literal(one)))],
    actions: [
      // Buttons that only an open action has would tell the state of a hidden one.
      ...(mayPress && action.standing.isOpen && !hides(action) ? stepButtons(action, scene) : []),
      openUrl(t('cards.button.openTab'), tabUrl(action.project, { board: 'Actions', item: action.id })),
    ],
  });
}

function shownFacts(action: ActionView, scene: Scene) {
  const [, ...shown] = actionFacts(action, scene);
  return [...(shown.length === 0 ? [] : [facts(shown)]), ...notes(action, scene), ...stepLines(action, scene)];
}

function notes({ cells }: ActionView, { t }: Scene) {
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

function stepButtons({ project, id, cells }: ActionView, { t, language }: Scene): CardAction[] {
  const pointed = { language, project, list: 'Actions', item: id } as const;
  const complete: DataOf<'complete'> = { verb: 'complete', ...pointed };
  const postpone: DataOf<'postpone'> = { verb: 'postpone', ...pointed, shown: shownDay(cells.DueDate) };
  const input = dayInput({ id: 'day', label: t('cards.input.day') }, t, cells.DueDate);
  return [
    execute(t('cards.button.complete'), complete, 'positive'),
    unfold(t('cards.button.postpone'), [input], [execute(t('cards.button.postponeNow'), postpone)]),
    execute(t('cards.button.otherOwner'), { verb: 'assign', ...pointed }),
  ];
}
