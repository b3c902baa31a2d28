const MONDAY = 1;
const DAY_MS = 86_400_000;

/** The first time that the clock on the wall says `time` after a wall time such as "2026-11-21T14:05". */
export function nextMorning(wall: string, time: string): string {
  const [day = '', clock = ''] = wall.split('T');
  return `${clock < time ? day : addDays(day, 1)}T${time}`;
}

/** The same on a Monday. */
export function nextMonday(wall: string, time: string): string {
  const [day = ''] = nextMorning(wall, time).split('T');
  return `${addDays(day, (7 + MONDAY - weekday(day)) % 7)}T${time}`;
}

// Days are counted in UTC, where each has 24 hours.
function addDays(day: string, count: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * DAY_MS).toISOString().slice(0, 10);
}

function weekday(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
