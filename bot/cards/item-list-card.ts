import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { heading, line, openUrl, remark } from './elements.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

export interface ItemList {
  readonly title: string;
  /** One line per item, as Markdown. */
  readonly rows: readonly string[];
  readonly remarks: readonly string[];
  /** The project that the way to the tab leads to. */
  readonly project: ProjectCode | undefined;
}

const mostRows = 10;

/** Items under each other to read; a long list goes on in the tab. */
export function itemListCard(
  { title, rows, remarks, project }: ItemList,
  { language, t }: Scene,
  tabUrl: TabUrl,
): Reply {
  const shown = rows.slice(0, mostRows);
  const rest = rows.length - shown.length;
  return cardReply({
    language,
    summary: title,
    body: [
      heading(literal(title)),
      ...shown.map((row) => line(row)),
      ...(rest > 0 ? [remark(t('cards.more', { count: rest }))] : []),
      ...remarks.map((one) => remark(literal(one))),
    ],
    actions: project === undefined ? [] : [openUrl(t('cards.button.openTab'), tabUrl(project))],
  });
}
