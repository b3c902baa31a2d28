import { describe, expect, test } from 'vitest';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { numberOf } from '../../../src/domain/grotik/found-item.ts';
import { proposeStatus } from '../../../src/domain/grotik/propose-status.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { rvbFacts, rvbToday } from '../rvb-facts.ts';

const calendar = createCalendar(defaultSettings);

describe('the sample project in week 47', () => {
  const proposals = proposeStatus(rvbFacts(), calendar, rvbToday);
  const rulesWithItems = (aspect: string) =>
    proposals
      .find((proposal) => proposal.aspect === aspect)
      ?.findings.map(({ rule, items }) => [rule, ...items.map(numberOf)].join(' '));

  test.each([
    ['Money', 'Amber', 'Green', 'Worse', ['GEL2 B9', 'GEL3 2', 'GEL4 A9']],
    ['Risk', 'Red', 'Amber', 'Worse', ['RIS1 R1', 'RIS3 R1 R2 R3']],
    ['Organisation', 'Amber', 'Amber', 'Same', ['ORG4 B9', 'ORG5 A25']],
    ['Time', 'Amber', 'Amber', 'Same', ['TIJ2 MP5 MP6 MP7', 'TIJ4 A5 A9 A19', 'TIJ5 A5 A19']],
    ['Information', 'Green', 'Amber', 'Better', []],
    ['Quality', 'Green', 'Green', 'Same', []],
  ])('%s is %s after %s', (aspect, light, previous, trend, rules) => {
    expect(proposals.find((proposal) => proposal.aspect === aspect)).toMatchObject({ light, previous, trend });
    expect(rulesWithItems(aspect)).toEqual(rules);
  });

  test('the lights come in the fixed order of GROTIK', () => {
    expect(proposals.map(({ aspect }) => aspect.slice(0, 1)).join('')).toBe('MROTIQ');
    expect(new Set(proposals.map(({ week }) => week))).toEqual(new Set(['2026-W47']));
  });

  test('the numbers behind the lights are those of the lists', () => {
    const numbers = proposals.flatMap(({ findings }) => findings.map((finding) => [finding.rule, finding.numbers]));
    expect(Object.fromEntries(numbers)).toMatchObject({
      GEL2: {
        budgetEuro: 2_850_000,
        forecastEuro: 2_933_000,
        overrunEuro: 83_000,
        overrunPercent: expect.closeTo(2.912, 3),
      },
      RIS3: { measured: 3 },
      TIJ4: { late: 3, open: 19, latePercent: expect.closeTo(15.789, 3) },
    });
    const slips = proposals.flatMap(({ findings }) => findings.filter(({ rule }) => rule === 'TIJ2'));
    expect(slips[0]?.items.map(({ amount }) => amount)).toEqual([10, 10, 10]);
  });
});
