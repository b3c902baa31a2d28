import type { ReminderLine } from '../domain/reminders/reminder-bundle.ts';
import type { Reader } from './reader.ts';

/** What somebody may be reminded of: of a confidential item a guest hears its number and status only. */
export function seenLine(line: ReminderLine, { isGuest }: Pick<Reader, 'isGuest'>): ReminderLine {
  if (!line.isConfidential || !isGuest) return line;
  return {
    ...line,
    title: '',
    date: undefined,
    priority: undefined,
    owner: undefined,
    externalOwner: undefined,
    isHidden: true,
  };
}
