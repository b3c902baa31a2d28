import { describe, expect, test } from 'vitest';
import { findRefs, maskRefs } from '../../../../bot/understand/refs/find-refs.ts';

const shown = (text: string): string[] =>
  findRefs(text).map(
    ({ list, ref }) => `${ref.project === undefined ? '' : `${ref.project}-`}${list ?? '#'}${ref.number}`,
  );

describe('item numbers in a text', () => {
  test.each([
    ['a12', ['A12']],
    ['a-12', ['A12']],
    ['rvb-a12', ['RVB-A12']],
    ['actie 12', ['A12']],
    ['actie nr. 12', ['A12']],
    ['actie #12', ['A12']],
    ['#12', ['#12']],
    ['acties 10, 11 en 12', ['A10', 'A11', 'A12']],
    ['a12, a13 and a14', ['A12', 'A13', 'A14']],
    ['risico 6', ['R6']],
    ['r6', ['R6']],
    ['decision 8', ['B8']],
    ['b6 en r3', ['B6', 'R3']],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  test.each([
    ['actie 3 dec bewonersavond'],
    ['actie 3-12 zaal'],
    ['actie 3/12'],
    ['actie 2 weken later'],
    ['a4-papier'],
    ['iepenhof 12'],
    ['versie b2b'],
    ['de kans 3'],
    ['actie 10% duurder'],
  ])('%s holds none', (text) => {
    expect(shown(text)).toEqual([]);
  });

  test('a masked text keeps its length and loses the digits', () => {
    const text = 'verschuif actie 7 naar 3 december';
    const masked = maskRefs(text, findRefs(text));
    expect(masked).toBe('verschuif #       naar 3 december');
    expect(masked).toHaveLength(text.length);
  });
});
