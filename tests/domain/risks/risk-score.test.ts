import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultReviewDate, latestReview } from '../../../src/domain/risks/risk-review.ts';
import { bandOf, opportunitySize, residualScore, riskBand, riskScore } from '../../../src/domain/risks/risk-score.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import type { Risk } from '../../../src/lists/risks.ts';
import { rvbFacts } from '../rvb-facts.ts';

const scored = (Probability?: number, Impact?: number, more: Risk['cells'] = {}) => ({
  cells: {
    ...(Probability === undefined ? {} : { Probability }),
    ...(Impact === undefined ? {} : { Impact }),
    ...more,
  },
});

describe('the matrix', () => {
  // Rows: probability 5 down to 1; columns: impact 1 to 5 (domain sheet 3.4).
  const matrix = ['AARRR', 'GAARR', 'GAAAR', 'GGAAA', 'GGGGA'];
  const cells = matrix.flatMap((row, index) =>
    Array.from(row, (band, column) => [5 - index, column + 1, band] as const),
  );

  test.each(cells)('probability %i, impact %i is %s', (probability, impact, band) => {
    expect(riskScore(scored(probability, impact))).toBe(probability * impact);
    expect(riskBand(scored(probability, impact))?.slice(0, 1)).toBe(band);
  });

  test.each([
    [4, 'Green'],
    [5, 'Amber'],
    [12, 'Amber'],
    [15, 'Red'],
  ])('a score of %i is %s', (score, band) => {
    expect(bandOf(score)).toBe(band);
  });
});

describe('no score', () => {
  test.each([
    [undefined, 3],
    [3, undefined],
    [0, 3],
    [6, 3],
    [2.5, 4],
  ])('for probability %s, impact %s', (probability, impact) => {
    expect(riskScore(scored(probability, impact))).toBeUndefined();
    expect(riskBand(scored(probability, impact))).toBeUndefined();
  });
});

describe('positive chances', () => {
  test.each([
    [1, 4, 'Small'],
    [3, 3, 'Interesting'],
    [5, 5, 'Large'],
  ])('of %i × %i are %s, never a colour', (probability, impact, size) => {
    const chance = scored(probability, impact, { RiskType: 'Opportunity' });
    expect(opportunitySize(chance)).toBe(size);
    expect(riskBand(chance)).toBeUndefined();
  });

  test('a threat has no size', () => {
    expect(opportunitySize(scored(3, 3))).toBeUndefined();
  });
});

test('the sample has three red risks, R1, R2, R3, and one positive chance', () => {
  const { risks } = rvbFacts();
  expect(risks.filter((risk) => riskBand(risk) === 'Red').map(({ id }) => id)).toEqual([1, 2, 3]);
  expect(risks.filter((risk) => opportunitySize(risk) !== undefined).map(({ id }) => id)).toEqual([11]);
});

test('what remains is scored beside it', () => {
  expect(residualScore(scored(4, 4, { ResidualProbability: 2, ResidualImpact: 3 }))).toBe(6);
  expect(residualScore(scored(4, 4))).toBeUndefined();
});

describe('the next review', () => {
  const calendar = createCalendar(defaultSettings);
  const today = day('2026-11-23');

  test.each<[number | undefined, number | undefined, string, string]>([
    [5, 5, '2026-12-21', 'red: twenty working days'],
    [3, 3, '2027-02-23', 'amber: three months'],
    [1, 1, '2027-05-23', 'green: six months'],
    [undefined, undefined, '2027-02-23', 'without score: as amber'],
  ])('of %s × %s is on %s (%s)', (probability, impact, review) => {
    expect(defaultReviewDate(scored(probability, impact), calendar, today)).toBe(review);
  });

  test('of a large positive chance is after three months', () => {
    expect(defaultReviewDate(scored(5, 5, { RiskType: 'Opportunity' }), calendar, today)).toBe('2027-02-23');
  });

  test('on the last day of a month stays within the month', () => {
    expect(defaultReviewDate(scored(3, 3), calendar, day('2027-11-30'))).toBe('2028-02-29');
  });

  test('is within a year, a leap day included', () => {
    expect(latestReview(day('2028-02-29'))).toBe('2029-02-28');
  });
});
