import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountIn, numberIn } from '../../../src/reading/numbers/number-in.ts';

describe('a number as people type it', () => {
  test.each([
    ['83.000', 83_000],
    ['1.234,56', 1234.56],
    ['1,250.50', 1250.5],
    ['1250.5', 1250.5],
    ['1250,5', 1250.5],
    ['2,5', 2.5],
    ['0,8', 0.8],
    ['0.125', 0.125],
    ['2.850.000', 2_850_000],
    ['1,250,000', 1_250_000],
    ['1.250.000,5', 1_250_000.5],
    ['83 000', 83_000],
    ['83\u00a0000,50', 83_000.5],
    ['€ 83.000', 83_000],
    ['€83.000,-', 83_000],
    ['€ 500,–', 500],
    ['500 euro', 500],
    ['EUR 1.250,50', 1250.5],
    ['-10', -10],
    ['−10', -10],
    ['€ -1.250,50', -1250.5],
    ['- € 500', -500],
    [' 4 ', 4],
    ['-0', 0],
  ])('%s is %d, as a number and as an amount', (text, expected) => {
    expect([numberIn(text), amountIn(text)]).toEqual([expected, expected]);
  });

  test('one comma before three figures parts thousands in an amount only', () => {
    expect([numberIn('1,250'), amountIn('1,250')]).toEqual([1.25, 1250]);
    expect([numberIn('0,125'), amountIn('0,125')]).toEqual([0.125, 0.125]);
  });

  test.each([
    '',
    '12 fte',
    'veel',
    '€',
    '1.2.3',
    '1.23,456',
    '12 50',
    '1,250,50',
    '1.250.50',
    '1e3',
    '--4',
    '5.',
    ',5',
  ])('"%s" is none', (text) => {
    expect([numberIn(text), amountIn(text)]).toEqual([undefined, undefined]);
  });

  test.each(['nl-NL', 'en-GB'])('every amount is read back as %s writes it', (locale) => {
    const written = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), (cents) => {
        expect(amountIn(written.format(cents / 100))).toBe(cents === 0 ? 0 : cents / 100);
      }),
    );
  });
});
