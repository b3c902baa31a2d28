import fc from 'fast-check';
import { expect, test } from 'vitest';
import { literal } from '../../../bot/cards/literal.ts';
import { markdownHtml } from '../../../src/local/page/text/markdown-html.ts';

const nasty = [
  '[klik](http://kwaad.nl)',
  '![plaatje](https://kwaad.nl/x.png)',
  '<at>Iedereen</at>',
  '<script>alert(1)</script>',
  '**vet** _schuin_ ~~weg~~ `code`',
  '=HYPERLINK("http://x.nl")',
  '# kop',
  '- punt',
  '1. punt',
  '> citaat',
  '{{DATE(2026-11-23T09:00:00Z, LONG)}}',
  '&lt;at&gt;Jan&lt;/at&gt;',
  'a | b',
  'x\n\n# kop\n- punt\n![p](http://q.nl)',
  'schrijf naar jan@lindemeer.example of www.kwaad.nl',
  '\\[klik\\](http://kwaad.nl)',
  '‮gnp.exe',
];

const signs = fc.constantFrom(...'[]()<>*_~`#!-+=|\\{}&;:/@.1a \n'.split(''), 'http://x.nl', '<at>', '</at>', 'www.');
const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string(),
  fc.array(signs).map((parts) => parts.join('')),
);

const shown = (markdown: string): string =>
  markdownHtml(markdown)
    .replaceAll(/<\/?p>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

test('no link, mention, image or style comes out of what somebody typed', () => {
  fc.assert(
    fc.property(text, (typed) => {
      expect(markdownHtml(literal(typed))).not.toMatch(/<(?!\/?p>)/);
    }),
  );
});

test('what somebody typed is shown as it was typed, on one line', () => {
  fc.assert(
    fc.property(text, (typed) => {
      const plain = typed.replaceAll(/[\u202A-\u202E\u2066-\u2069]/g, '');
      expect(shown(literal(typed))).toBe(plain.replaceAll(/\s+/g, ' ').trim());
    }),
  );
});

test('no address is left for a client to recognise', () => {
  for (const typed of nasty) expect(literal(typed)).not.toMatch(/\w:\/\/|\bwww\.|\w@\w|\{\{DATE/);
});

test.each([
  'Offerte (aanvullend) checken.',
  'Projectdossier: besluiten 1 t/m 7',
  "café 't Hoekje & zn",
  '-10% van A12',
])('ordinary text keeps its signs within the line: %s', (typed) => {
  expect(literal(typed).replace(/^\\/, '')).toBe(typed);
});
