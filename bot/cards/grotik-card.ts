import type { AspectStatus } from '../../src/domain/grotik/week-status.ts';
import type { ShownWeek } from '../../src/domain/grotik/shown-week.ts';
import type { ProjectCode } from '../../src/domain/values/ids.ts';
import { type WeekKey, weekNumber } from '../../src/domain/values/week.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
import { confirmButton } from './confirm-button.ts';
import { spokenParts } from './spoken-parts.ts';
import { type CardAction, execute, heading, line, openUrl, remark } from './elements.ts';
import { lightLine } from './light-line.ts';
import { literal } from './literal.ts';
import type { Scene } from './scene.ts';

export interface ShownStatus {
  readonly project: ProjectCode;
  readonly week: WeekKey;
  readonly aspects: readonly AspectStatus[];
  /** Whether it is a proposal, or who confirmed it when. */
  readonly state: string;
  /** What stands above the lights, such as what moved since an earlier card. */
  readonly remarks?: readonly string[];
  /** The lights of this card for whoever may confirm them. */
  readonly toConfirm?: ShownWeek;
  readonly forEveryone?: boolean;
}

const mostReasons = 3;

const worstFirst = ['Red', 'Amber', 'Grey'] as const;

/** Six lights of one week, each with its word and symbol. */
export function grotikCard(status: ShownStatus, scene: Scene, tabUrl: TabUrl): Reply {
  const { t, language } = scene;
  const { project, week, aspects, state, remarks = [], toConfirm } = status;
  const title = t('cards.grotik.title', { project, week: weekNumber(week) });
  const lines = aspects.map((aspect) => lightLine(aspect, t));
  return cardReply({
    language,
    summary: spokenParts([title, state, ...remarks, ...lines]),
    body: [
      heading(title),
      ...[state, ...remarks].map((text) => remark(literal(text))),
      ...lines.map((text) => line(literal(text))),
    ],
    actions: [
      ...(toConfirm === undefined ? [] : [confirmButton({ project, week, shown: toConfirm }, scene)]),
      ...reasonButtons(status, scene),
      openUrl(t('cards.button.openTab'), tabUrl(project, { board: 'Grotik' })),
    ],
    ...(status.forEveryone ? { forEveryone: true } : {}),
  });
}

/** A light that worries explains itself at a press, as far as its week knows why. */
function reasonButtons({ project, week, aspects }: ShownStatus, { t, language }: Scene): CardAction[] {
  const explained = aspects.filter(({ findings, stored }) => findings.length > 0 || stored);
  const worrying = worstFirst.flatMap((worry) => explained.filter(({ light }) => light === worry));
  return worrying.slice(0, mostReasons).map(({ aspect }) =>
    execute(t('cards.button.explain', { aspect: t(`grotik.aspects.${aspect}`).toLowerCase() }), {
      verb: 'run',
      language,
      project,
      keep: true,
      command: { kind: 'grotik.explain', aspect, week },
    }),
  );
}
