import { createCalendar, type WorkingCalendar } from '../domain/calendar/calendar.ts';
import { defaultSettings } from '../domain/settings/settings.ts';

/** The working days of a project that set nothing of its own: for what is about no single project. */
export const defaultCalendar = (): WorkingCalendar => createCalendar(defaultSettings);
