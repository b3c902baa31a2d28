const TIME_ZONE = 'Europe/Amsterdam';

const FULL = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;

/** A moment in full, such as "maandag 23 november 08:30". */
export function fullMoment(instant: string, locale: string): string {
  return format(instant, locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** A moment for a narrow place, such as "ma 23 nov 08:30". */
export function shortMoment(instant: string, locale: string): string {
  return format(instant, locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

/** The time for something of today, the day with it for anything else. */
export function moment(instant: string, now: string, locale: string): string {
  const sameDay = wallTime(instant).slice(0, 10) === wallTime(now).slice(0, 10);
  return sameDay ? format(instant, locale, { hour: '2-digit', minute: '2-digit' }) : shortMoment(instant, locale);
}

/** A wall time such as "2026-11-23T08:30" in full. */
export function fullWallTime(wall: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...FULL }).format(new Date(`${wall}Z`));
}

/** What the clock on the wall in Amsterdam says: "2026-11-23T08:30". */
export function wallTime(instant: string): string {
  // Swedish notation happens to be the ISO one.
  const text = format(instant, 'sv-SE', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return text.replace(' ', 'T');
}

function format(instant: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options }).format(new Date(instant));
}
