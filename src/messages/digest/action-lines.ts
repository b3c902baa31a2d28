import type { Digest, DueOnDay, OverdueAction } from '../../domain/digest/digest.ts';
import { numberOf } from '../../domain/grotik/found-item.ts';
import type { ItemId } from '../../domain/values/ids.ts';
import { weekNumber } from '../../domain/values/week.ts';
import { showDay } from '../../words/show-date.ts';
import { showList } from '../../words/show-list.ts';
import type { DigestVoice } from './digest-voice.ts';

/** Counts first, then who is late, then what comes. */
export function actionLines({ actions, week }: Digest, voice: DigestVoice): readonly string[] {
  const { t } = voice;
  const overdue = actions.overdue.map((action) => showOverdue(action, voice)).join(' · ');
  const counts = { open: actions.open, late: actions.overdue.length, done: actions.doneInWeek, week: weekNumber(week) };
  return [
    t('digest.actions.counts', counts),
    ...(overdue === '' ? [] : [t('digest.actions.overdue', { list: overdue })]),
    ...dueLine('digest.actions.thisWeek', actions.thisWeek, voice),
    ...dueLine('digest.actions.nextWeek', actions.nextWeek, voice),
  ];
}

const actionNumber = (id: ItemId): string => numberOf({ list: 'Actions', id });

function showOverdue({ id, owner, externalOwner, due }: OverdueAction, { language, t }: DigestVoice): string {
  const outside = externalOwner === undefined ? [] : [`(${externalOwner})`];
  const who = [...(owner === undefined ? [] : [owner]), ...outside].join(' ') || t('digest.actions.noOwner');
  return `${actionNumber(id)} ${who} ${showDay(due, language, 'compact')}`;
}

type DueKey = 'digest.actions.thisWeek' | 'digest.actions.nextWeek';

function dueLine(key: DueKey, days: readonly DueOnDay[], voice: DigestVoice): readonly string[] {
  const count = days.reduce((sum, { ids }) => sum + ids.length, 0);
  const list = days.map((day, index) => showDue(day, days[index + 1], voice)).join(' · ');
  return count === 0 ? [] : [voice.t(key, { count, list })];
}

/** The month is named once, at its last day in the row. */
function showDue({ due, ids }: DueOnDay, next: DueOnDay | undefined, { language }: DigestVoice): string {
  const isLastOfMonth = next?.due.slice(0, 7) !== due.slice(0, 7);
  return `${showList(ids.map(actionNumber), language)} ${showDay(due, language, isLastOfMonth ? 'weekday' : 'day')}`;
}
