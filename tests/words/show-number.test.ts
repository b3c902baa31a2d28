import { expect, test } from 'vitest';
import { showEuro, showPercent } from '../../src/words/show-number.ts';

test.each([
  [2_933_000, 'nl', '€ 2.933.000'],
  [2_933_000, 'en', '€2,933,000'],
  [-1500.4, 'nl', '-€ 1.500'],
  [0, 'nl', '€ 0'],
] as const)('%d euro in %s is %s', (amount, language, shown) => {
  expect(showEuro(amount, language)).toBe(shown);
});

test.each([
  [2.912, 'nl', '2,9 %'],
  [15.789, 'nl', '16 %'],
  [5, 'nl', '5 %'],
  [2.912, 'en', '2.9%'],
] as const)('%d percent in %s is %s', (percent, language, shown) => {
  expect(showPercent(percent, language)).toBe(shown);
});
