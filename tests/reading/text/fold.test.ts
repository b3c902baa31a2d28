import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, foldInPlace } from '../../../src/reading/text/fold.ts';

describe('folding', () => {
  test.each([
    ['Noëlle van ’t Hoff', "noelle van 't hoff"],
    ['Łukasik Aydın Çelik Özdemir', 'lukasik aydin celik ozdemir'],
    ['VÓÓR', 'voor'],
    ['İstanbul', 'istanbul'],
    ['Søren Đorđević Guðrún', 'soren dordevic gudrun'],
    ['Weiß WEIẞ', 'weiss weiss'],
    ['Cœur Ærø Þór Ĳssel', 'coeur aero thor ijssel'],
    ['d’Hont d‘Hont d´Hont d`Hont dʼHont d′Hont', "d'hont d'hont d'hont d'hont d'hont d'hont"],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('a composed letter and its parts are the same', () => {
    expect(fold('Zoë'.normalize('NFD'))).toBe(fold('Zoë'.normalize('NFC')));
  });

  test('folding twice changes nothing more', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('folding in place', () => {
  test.each([
    ['Noëlle van ’t Hoff', "noelle van 't hoff"],
    ['Mo Aydın', 'mo aydin'],
    ['Weiß belt', 'weis belt'],
    ['Cœur', 'cour'],
  ])('%s becomes %s', (text, folded) => {
    expect(foldInPlace(text)).toBe(folded);
  });

  test('every character keeps its place', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldInPlace(text).length === text.length));
  });
});
