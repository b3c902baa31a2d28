import { expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { occasionsDue } from '../../../src/domain/reminders/occasions.ts';
import { day } from '../../../src/domain/values/day.ts';
import { momentAt } from '../../../src/domain/values/moment.ts';
import { rvbFacts } from '../rvb-facts.ts';

test('an action that waits for ten working days asks its owner whether it can go on', () => {
  const sample = rvbFacts();
  const [first] = sample.actions;
  if (first === undefined) throw new Error('no action');
  const waiting = {
    ...first,
    modifiedAt: momentAt(day('2026-11-09'), '09:00'),
    cells: { ...first.cells, ActionStatus: 'Waiting' as const, DueDate: day('2027-03-01') },
  };
  const facts = { ...sample, actions: [waiting] };
  const roster = new Set(waiting.cells.Owner?.aad === undefined ? [] : [waiting.cells.Owner.aad]);
  const on = (today: string) =>
    occasionsDue({
      facts,
      calendar: createCalendar(facts.settings),
      from: day('2026-11-09'),
      today: day(today),
      roster,
    })
      .filter(({ rule }) => rule === 'RM-90')
      .map(({ itemId, recipient }) => [itemId, recipient]);
  expect(on('2026-11-20')).toEqual([]);
  expect(on('2026-11-23')).toEqual([[waiting.id, waiting.cells.Owner?.aad]]);
});
