import type { ReminderBundle } from '../../domain/reminders/reminder-bundle.ts';

/** A message that only asks somebody to step in is an escalation; one among own reminders is part of them. */
export const isEscalationOnly = ({ lines, changed = [] }: ReminderBundle): boolean =>
  changed.length === 0 && lines.every(({ isEscalation }) => isEscalation);
