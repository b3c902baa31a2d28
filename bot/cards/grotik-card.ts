import type { AspectStatus } from '../../src/domain/grotik/week-status.ts';
import type { ProjectCode } from '../../src/domain/values/ids.ts';
import { type WeekKey, weekNumber } from '../../src/domain/values/week.ts';
import type { TabUrl } from '../tab-url.ts';
import type { Reply } from '../turn.ts';
import { cardReply } from './card-reply.ts';
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
  readonly mayConfirm: boolean;
  readonly forEveryone?: boolean;
}

const mostReasons = 3;

/** Six lights of one week, each with its word and symbol. */
export function grotikCard(status: ShownStatus, scene: Scene, tabUrl: TabUrl): Reply {
  const { t, language } = scene;
  const { project, week, aspects, state, mayConfirm } = status;
  const title = t('cards.grotik.title', { project, week: weekNumber(week) });
  const lines = aspects.map((aspect) => lightLine(aspect, t));
  const confirm = execute(
    t('cards.button.confirmGrotik'),
    { verb: 'confirm-grotik', language, project, week },
    'positive',
  );
  return cardReply({
    language,
    summary: spokenParts([title, state, ...lines]),
    body: [heading(title), remark(literal(state)), ...lines.map((text) => line(literal(text)))],
    actions: [
      ...(mayConfirm ? [confirm] : []),
      ...reasonButtons(status, scene),
      openUrl(t('cards.button.openTab'), tabUrl(project, { board: 'Grotik' })),
    ],
    ...(status.forEveryone ? { forEveryone: true } : {}),
  });
}

/** A light that worries explains itself at a press; only the reported week still knows why. */
function reasonButtons({ project, aspects }: ShownStatus, { t, language }: Scene): CardAction[] {
  const worrying = aspects.filter(({ light, findings }) => light !== 'Green' && findings.length > 0);
  return worrying.slice(0, mostReasons).map(({ aspect }) =>
    execute(t('cards.button.explain', { aspect: t(`grotik.aspects.${aspect}`).toLowerCase() }), {
      verb: 'run',
      language,
      project,
      keep: true,
      command: { kind: 'grotik.explain', aspect },
    }),
  );
}
