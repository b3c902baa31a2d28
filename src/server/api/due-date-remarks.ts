import { checkDueDate } from '../../domain/calendar/due-date-check.ts';
import { type Day, parseDay } from '../../domain/values/day.ts';
import type { Language } from '../../domain/values/project-vocabulary.ts';
import { showDay } from '../../words/show-date.ts';
import { createTranslate } from '../../words/translate.ts';
import type { RuleSetting } from './list-rules.ts';

/** What somebody should know about a due date that is accepted all the same. */
export function dueDateRemarks(
  cells: object,
  { calendar, author }: RuleSetting,
  language: Language,
): readonly string[] {
  const due: unknown = Reflect.get(cells, 'DueDate');
  const day: Day | undefined = typeof due === 'string' ? parseDay(due) : undefined;
  if (day === undefined) return [];
  const checked = checkDueDate(day, calendar, author.today);
  const t = createTranslate(language);
  return (checked.ok ? checked.value : []).map((warning) =>
    warning.kind === 'in-the-past'
      ? t('rules.inThePast', { day: showDay(day, language, 'weekday') })
      : t('rules.dayOff', {
          day: showDay(day, language, 'weekday'),
          effective: showDay(warning.effective, language, 'weekday'),
        }),
  );
}
