import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/values/day.ts';
import { dueMark } from '../../tab/marks/due-mark.ts';
import { calendar, item, monday } from './board-items.ts';

const today = { today: monday, calendar };
const action = (due: string, status = 'InProgress') => item(1, { DueDate: day(due), ActionStatus: status });

describe('the mark of a date', () => {
  it.each([
    ['2026-11-20', { kind: 'late', workingDays: 1 }],
    ['2026-11-16', { kind: 'late', workingDays: 5 }],
    ['2026-11-23', { kind: 'today' }],
    ['2026-11-27', { kind: 'this-week' }],
    ['2026-11-30', undefined],
  ])('an open action due on %s says %j', (due, expected) => {
    expect(dueMark('Actions', action(due), today)).toEqual(expected);
  });

  it('an action due on a Saturday is due on the Monday after it', () => {
    expect(dueMark('Actions', action('2026-11-21'), today)).toEqual({ kind: 'today' });
  });

  it('a date in the coming weekend counts for the week after it', () => {
    expect(dueMark('Actions', action('2026-11-28'), today)).toBeUndefined();
  });

  it('an ended action asks nothing', () => {
    expect(dueMark('Actions', action('2026-11-20', 'Done'), today)).toBeUndefined();
  });

  it('an action whose status nobody knows still asks', () => {
    const unknown = item(1, { DueDate: day('2026-11-20') });
    expect(dueMark('Actions', unknown, today)).toEqual({ kind: 'late', workingDays: 1 });
  });

  it('a risk that occurred is not reviewed any more', () => {
    const risk = (status: string) => item(1, { ReviewDate: day('2026-10-01'), RiskStatus: status });
    expect(dueMark('Risks', risk('Occurred'), today)).toBeUndefined();
    expect(dueMark('Risks', risk('Open'), today)).toMatchObject({ kind: 'late' });
  });
});
