import { defaultCalendar } from '../../../src/projects/default-calendar.ts';
import { day } from '../../../src/domain/values/day.ts';
import { personId } from '../../../src/domain/values/person.ts';
import type { Language } from '../../../src/domain/values/project-vocabulary.ts';
import { understand } from '../../understand/understand.ts';

/** Help needs nobody's lists, so a sentence that asks for it is read without knowing who or where. */
export function asksForHelp(text: string, locale: Language): Language | undefined {
  const understanding = understand(text, {
    today: day('2000-01-03'),
    sender: { id: personId(''), name: '' },
    roster: [],
    calendar: defaultCalendar(),
    beforeMeansPreviousDay: false,
    locale,
  });
  return understanding.kind === 'command' && understanding.command.kind === 'help' ? understanding.language : undefined;
}
