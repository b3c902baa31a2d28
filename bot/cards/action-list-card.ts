import { hides } from '../../src/views/view.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { actionRow, type ActionView } from './action-words.ts';
import { cardReply } from './card-reply.ts';
import { type CardAction, execute, heading, line, openUrl, remark } from './elements.ts';
import { literal } from './literal.ts';
import { type Scene, shownNumber } from './scene.ts';

export interface ActionList {
  readonly title: string;
  readonly actions: readonly ActionView[];
  readonly remarks: readonly string[];
  /** The list is the speaker's own: owners are left out. */
  readonly isOwn: boolean;
  /** Those that the speaker finishes with a press. */
  readonly toFinish: readonly ActionView[];
}

const mostRows = 10;
const mostButtons = 3;

/** Actions under each other; a long list goes on in the tab. */
export function actionListCard(list: ActionList, scene: Scene, tabUrl: TabUrl): Reply {
  const { language, t } = scene;
  const shown = list.actions.slice(0, mostRows);
  const rest = list.actions.length - shown.length;
  const numbers = shown.map((action) => shownNumber(action, scene)).join(', ');
  return cardReply({
    language,
    summary: shown.length === 0 ? list.title : `${list.title}: ${numbers}`,
    body: [
      heading(literal(list.title)),
      ...shown.map((action) => line(actionRow(action, scene, { withOwner: !list.isOwn }))),
      ...(rest > 0 ? [remark(t('cards.more', { count: rest }))] : []),
      ...list.remarks.map((one) => remark(literal(one))),
    ],
    actions: [...completeButtons(list.toFinish, scene), ...tabButton(list.actions[0], scene, tabUrl)],
  });
}

function completeButtons(toFinish: readonly ActionView[], scene: Scene): CardAction[] {
  const open = toFinish.filter((action) => !hides(action));
  return open.slice(0, mostButtons).map((action) =>
    execute(scene.t('cards.button.completeItem', { number: shownNumber(action, scene) }), {
      verb: 'complete',
      language: scene.language,
      project: action.project,
      list: 'Actions',
      item: action.id,
      keep: true,
    }),
  );
}

const tabButton = (first: ActionView | undefined, { t }: Scene, tabUrl: TabUrl): CardAction[] =>
  first === undefined ? [] : [openUrl(t('cards.button.openTab'), tabUrl(first.project))];
