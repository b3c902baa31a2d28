import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import { dayAt } from '../../domain/values/moment.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { type Action, actionsList } from '../../lists/actions.ts';
import { visibleNumber } from '../../lists/list.ts';
import type { Member, Project } from '../../ports.ts';
import { statusIn } from '../../views/lateness.ts';
import { hides, viewOf } from '../../views/view.ts';
import { showStatus } from '../../words/show-status.ts';
import { createTranslate } from '../../words/translate.ts';

interface ToldAction {
  readonly project: Pick<Project, 'code'>;
  readonly calendar: WorkingCalendar;
  readonly item: Action;
}

/** What a guest hears of a confidential action instead of what was done with it; undefined for whoever may know. */
export function hiddenText(
  { project, calendar, item }: ToldAction,
  { isGuest }: Pick<Member, 'isGuest'>,
  language: Language,
): string | undefined {
  const reader = { place: 'personal', isGuest, today: dayAt(item.modifiedAt) } as const;
  const view = viewOf({ project: project.code, calendar, list: actionsList, item }, reader);
  if (!hides(view)) return undefined;
  const t = createTranslate(language);
  return t('cards.notice.hidden', {
    item: t('reminders.confidential', { number: visibleNumber(actionsList, item.id) }),
    status: showStatus(actionsList, statusIn(actionsList, view), language),
  });
}
