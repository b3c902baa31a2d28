import { type Day, yearOf } from '../../domain/values/day.ts';
import { reportedWeek, type WeekKey, weekOf, weeksBefore } from '../../domain/values/week.ts';
import { word } from '../text/any-of.ts';
import { countOf, countSource } from '../numbers/count-words.ts';
import { existingWeek } from './period-days.ts';

const keyed = word('(?<year>20\\d{2})-?w(?<week>\\d{2})');
const numbered = word('(?:week|wk\\.?)\\s*(?<week>\\d{1,2})(?:\\s+(?:van\\s+|of\\s+)?(?<year>20\\d{2}))?');
const ago = word(`(?<count>${countSource})\\s+(?:weken|week|weeks)\\s+(?:geleden|terug|ago)`);
const last = word('(?:vorige|afgelopen|last)\\s+week');

/** The week whose status is asked, counted from the current week; by default the one reported on. */
export const findWeek = (folded: string, today: Day): WeekKey => namedWeek(folded, today) ?? reportedWeek(today);

/** The week that a text names, counted from the current week. */
export function namedWeek(folded: string, today: Day): WeekKey | undefined {
  const back = ago.exec(folded)?.groups?.['count'];
  if (back !== undefined) return weeksBefore(weekOf(today), countOf(back));
  if (last.test(folded)) return weeksBefore(weekOf(today), 1);
  const named = keyed.exec(folded) ?? numbered.exec(folded);
  return named === null ? undefined : numberedWeek(named.groups ?? {}, today);
}

/** Without a year: the latest such week, today's included. */
function numberedWeek(groups: Readonly<Record<string, string | undefined>>, today: Day): WeekKey | undefined {
  const year = groups['year'];
  const years = year === undefined ? [Number(weekOf(today).slice(0, 4)), yearOf(today) - 1] : [Number(year)];
  const mondays = years.map((one) => existingWeek(`${one}-W${(groups['week'] ?? '').padStart(2, '0')}`));
  const monday = mondays.find((one): one is Day => one !== undefined && (year !== undefined || one <= today));
  return monday === undefined ? undefined : weekOf(monday);
}
