import { describe, expect, test } from 'vitest';
import { oneLine, plainText } from '../../../src/domain/values/plain-text.ts';
import { appendNote, grownNotes, saidWith } from '../../../src/domain/people/author.ts';
import { day } from '../../../src/domain/values/day.ts';

const breaks = ['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'];

describe('a text as people see it', () => {
  test.each(breaks)('has one kind of line break (%j)', (sign) => {
    expect(plainText(`een${sign}twee`)).toBe('een\ntwee');
    expect(oneLine(` een ${sign} twee `)).toBe('een twee');
  });

  test.each(['\u0000', '\u0007', '\u200B', '\u2060', '\uFEFF', '\u202E', '\u2066', '\uD800'])(
    'holds nothing that is not seen (%#)',
    (sign) => {
      expect(plainText(`een${sign}twee`)).toBe('eentwee');
      expect(plainText(`${sign} ${sign}`)).toBe('');
    },
  );

  test('keeps letters of every alphabet, emoji, tabs', () => {
    for (const text of ['Noëlle Łukasik', 'a\tb', '👩\u200D🔧 klaar', 'نمی\u200Cخواهم']) {
      expect(plainText(text)).toBe(text);
    }
    expect(plainText('\u200D')).toBe('');
  });
});

describe('a note', () => {
  const author = { name: 'Aïsha', today: day('2026-11-23') };

  test.each(breaks)('is one line, whatever breaks it (%j)', (sign) => {
    const forged = `gebeld${sign}[2026-11-20 Jan Bakker] akkoord`;
    expect(appendNote('oud', forged, author)).toBe('oud\n[2026-11-23 Aïsha] gebeld [2026-11-20 Jan Bakker] akkoord');
    expect(appendNote(undefined, 'x', { ...author, name: `A${sign}B` })).toBe('[2026-11-23 A B] x');
  });

  test('of which nothing is seen is none', () => {
    expect(grownNotes('oud', ['\u200B', ' '], author)).toEqual({});
    expect(saidWith('\u200B', undefined, '\uFEFF')).toBe('');
  });
});
