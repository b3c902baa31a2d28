import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { actionRow, type HeldAction } from './action-words.ts';
import { cardReply } from './card-reply.ts';
import { type CardAction, execute, heading, line, openUrl, remark } from './elements.ts';
import { literal } from './literal.ts';
import { isHidden, type Scene, shownNumber } from './scene.ts';

export interface ActionList {
  readonly title: string;
  readonly actions: readonly HeldAction[];
  readonly remarks: readonly string[];
  /** The list is the speaker's own: owners are left out, finishing is a press away. */
  readonly isOwn: boolean;
}

const mostRows = 10;
const mostButtons = 3;

/** Actions under each other; a long list goes on in the tab. */
export function actionListCard(list: ActionList, scene: Scene, tabUrl: TabUrl): Reply {
  const { language, t } = scene;
  const shown = list.actions.slice(0, mostRows);
  const rest = list.actions.length - shown.length;
  const numbers = shown.map((held) => shownNumber(held, scene)).join(', ');
  return cardReply({
    language,
    summary: shown.length === 0 ? list.title : `${list.title}: ${numbers}`,
    body: [
      heading(literal(list.title)),
      ...shown.map((held) => line(actionRow(held, scene, { withOwner: !list.isOwn }))),
      ...(rest > 0 ? [remark(t('cards.more', { count: rest }))] : []),
      ...list.remarks.map((one) => remark(literal(one))),
    ],
    actions: [...(list.isOwn ? completeButtons(shown, scene) : []), ...tabButton(list.actions[0], scene, tabUrl)],
  });
}

function completeButtons(shown: readonly HeldAction[], scene: Scene): CardAction[] {
  const open = shown.filter(({ item }) => !isHidden(item.cells, scene));
  return open.slice(0, mostButtons).map((held) =>
    execute(scene.t('cards.button.completeItem', { number: shownNumber(held, scene) }), {
      verb: 'complete',
      language: scene.language,
      project: held.project,
      list: 'Actions',
      item: held.item.id,
      keep: true,
    }),
  );
}

const tabButton = (first: HeldAction | undefined, { t }: Scene, tabUrl: TabUrl): CardAction[] =>
  first === undefined ? [] : [openUrl(t('cards.button.openTab'), tabUrl(first.project))];
