import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/reading/text/fold.ts';

describe('folding', () => {
  test.each([
    ['Noëlle van ’t Hoff', "noelle van 't hoff"],
    ['Łukasik Aydın Çelik Özdemir', 'lukasik aydin celik ozdemir'],
    ['VÓÓR', 'voor'],
    ['İstanbul', 'istanbul'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('every character keeps its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(text).length === text.length));
  });
});
