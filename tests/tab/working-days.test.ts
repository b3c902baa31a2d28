import { expect, it } from 'vitest';
import { createCalendar } from '../../src/domain/calendar/calendar.ts';
import { addDays, day } from '../../src/domain/values/day.ts';
import { workingDays } from '../../tab/cells/working-days.ts';

const christmas = [day('2026-12-25'), day('2027-01-01')];
const days = workingDays(christmas);
// Christmas on weekdays is what the rules know of holidays in these weeks as well.
const calendar = createCalendar({ goodFridayOff: false, closedDays: [] });

it('the days off that the server named make the same working days as its own calendar', () => {
  for (let date = day('2026-12-01'); date < '2027-01-31'; date = addDays(date, 1)) {
    expect(days.isWorkingDay(date), date).toBe(calendar.isWorkingDay(date));
    expect(days.nextWorkingDay(date), date).toBe(calendar.nextWorkingDay(date));
    expect(days.previousWorkingDay(date), date).toBe(calendar.previousWorkingDay(date));
    for (const count of [-7, -1, 0, 1, 12]) {
      expect(days.addWorkingDays(date, count), `${date} ${count}`).toBe(calendar.addWorkingDays(date, count));
    }
  }
});
