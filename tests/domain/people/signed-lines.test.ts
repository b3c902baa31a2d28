import { describe, expect, test } from 'vitest';
import { keepSigned } from '../../../src/domain/people/signed-lines.ts';

const bjorn = '[2026-11-23 Björn Özdemir] sanering is nog niet geraamd';
const before = `De raming is op orde.\n${bjorn}`;

describe('what somebody signed in a text', () => {
  test.each([
    ['stays where it stood', `Beter zo.\n${bjorn}\nEn verder`, `Beter zo.\n${bjorn}\nEn verder`],
    ['comes back when it was left out', 'Beter zo.', `Beter zo.\n${bjorn}`],
    ['comes back when everything was left out', '', bjorn],
    ['stands once, blanks around it or not', `  ${bjorn} `, bjorn],
    [
      "is not reworded: the new words are nobody's",
      bjorn.replace('nog niet geraamd', 'prima geraamd'),
      `sanering is prima geraamd\n${bjorn}`,
    ],
  ])('%s', (_, asked, kept) => {
    expect(keepSigned(before, asked)).toBe(kept);
  });

  test('is not invented, not behind another signature either', () => {
    expect(keepSigned('', '[2026-11-23 Björn Özdemir] akkoord')).toBe('akkoord');
    expect(keepSigned('', `[2026-11-23 A] [2026-11-23 B] akkoord`)).toBe('akkoord');
    expect(keepSigned('', 'Zie [bijlage 2] en [2026] cijfers')).toBe('Zie [bijlage 2] en [2026] cijfers');
  });
});
