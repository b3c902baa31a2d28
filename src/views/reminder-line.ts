import type { ReminderLine } from '../domain/reminders/reminder-bundle.ts';
import type { Reader } from './reader.ts';

/** What somebody may be reminded of: a guest changes nothing, and of a confidential item hears its number and status. */
export function seenLine(line: ReminderLine, { isGuest }: Pick<Reader, 'isGuest'>): ReminderLine {
  if (!isGuest) return line;
  if (!line.isConfidential) return { ...line, isReadOnly: true };
  return {
    ...line,
    isReadOnly: true,
    title: '',
    date: undefined,
    priority: undefined,
    owner: undefined,
    externalOwner: undefined,
    isHidden: true,
  };
}
