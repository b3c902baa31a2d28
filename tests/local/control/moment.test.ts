import { describe, expect, it } from 'vitest';
import { laterBy, parseMoment } from '../../../src/local/control/moment.ts';

describe('a moment', () => {
  it.each([
    ['winter, without offset', '2026-11-23T08:30', '2026-11-23T07:30:00.000Z'],
    ['summer, without offset', '2026-07-01T08:30', '2026-07-01T06:30:00.000Z'],
    ['a date is its midnight', '2026-11-23', '2026-11-22T23:00:00.000Z'],
    ['UTC stays UTC', '2026-11-23T08:30:00Z', '2026-11-23T08:30:00.000Z'],
    ['an offset is kept', '2026-11-23T08:30:00-05:00', '2026-11-23T13:30:00.000Z'],
    ['after the clock went forward', '2027-03-28T03:30', '2027-03-28T01:30:00.000Z'],
    ['an hour that the clock skips moves forward', '2027-03-28T02:30', '2027-03-28T01:30:00.000Z'],
    ['of an hour that comes twice, the first', '2027-10-31T02:30', '2027-10-31T00:30:00.000Z'],
  ])('%s', (_case, text, instant) => {
    expect(parseMoment(text)?.toISOString()).toBe(instant);
  });

  it.each(['', 'morgen', '2026-13-01', '08:30'])('"%s" is none', (text) => {
    expect(parseMoment(text)).toBeUndefined();
  });
});

describe('later by a duration', () => {
  const saturday = new Date('2027-03-27T11:00:00Z');
  it.each([
    ['PT24H', '2027-03-28T11:00:00.000Z'],
    // A day in Amsterdam: the same time on the clock, one hour sooner.
    ['P1D', '2027-03-28T10:00:00.000Z'],
    ['P1W', '2027-04-03T10:00:00.000Z'],
    ['PT90M', '2027-03-27T12:30:00.000Z'],
  ])('%s', (duration, instant) => {
    expect(laterBy(saturday, duration)?.toISOString()).toBe(instant);
  });

  it.each(['-PT1H', '24', 'een dag'])('"%s" is no way forward', (duration) => {
    expect(laterBy(saturday, duration)).toBeUndefined();
  });
});
