import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { spokenParts } from './spoken-parts.ts';
import { type Fact, facts, heading, openUrl, remark } from './elements.ts';
import type { View } from '../../src/views/view.ts';
import { literal } from './literal.ts';
import { type Scene, shownName } from './scene.ts';

/** One item to read: its name, its facts, the way to the tab. */
export function itemCard(
  view: View,
  shown: readonly Fact[],
  remarks: readonly string[],
  scene: Scene,
  tabUrl: TabUrl,
): Reply {
  const name = shownName(view, scene);
  const { t, language } = scene;
  return cardReply({
    language,
    summary: spokenParts([name, ...remarks]),
    body: [
      heading(literal(name)),
      ...(shown.length === 0 ? [] : [facts(shown)]),
      ...remarks.map((one) => remark(literal(one))),
    ],
    actions: [openUrl(t('cards.button.openTab'), tabUrl(view.project, { board: view.list.name, item: view.id }))],
  });
}
