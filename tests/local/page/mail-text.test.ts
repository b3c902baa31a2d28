import { expect, test } from 'vitest';
import { readHtmlMail, readPlainMail } from '../../../src/local/page/mail/mail-text.ts';

type Part = string | readonly [tag: string, parts: readonly Part[], href?: string];

/** As much of a browser's node as the reader looks at. */
function node(part: Part): Node {
  if (typeof part === 'string') return { nodeName: '#text', nodeValue: part, childNodes: [] } as unknown as Node;
  const [nodeName, parts, href] = part;
  return { nodeName, childNodes: parts.map(node), getAttribute: () => href ?? null } as unknown as Node;
}

test('a mail in HTML becomes text with its lines and bullets', () => {
  const body: Part = [
    'BODY',
    [
      ['H1', ['Week 48']],
      ['P', ['Goedemorgen\n  ', ['B', ['Aïsha']], ',']],
      [
        'UL',
        [
          ['LI', ['A12']],
          ['LI', ['A19']],
        ],
      ],
    ],
  ];
  expect(readHtmlMail(node(body)).text).toBe('Week 48\n\nGoedemorgen Aïsha,\n\n• A12\n• A19');
});

test('scripts and styles in a mail are not text', () => {
  expect(readHtmlMail(node(['BODY', [['STYLE', ['p{}']], ['SCRIPT', ['alert(1)']], 'Hoi']])).text).toBe('Hoi');
});

test('only links that a browser may open are offered', () => {
  const body: Part = [
    'BODY',
    [
      ['A', ['Open Spil'], 'https://teams.microsoft.com/l/x'],
      ['A', ['klik'], 'javascript:alert(1)'],
    ],
  ];
  expect(readHtmlMail(node(body)).links).toEqual([{ label: 'Open Spil', address: 'https://teams.microsoft.com/l/x' }]);
});

test('an address in a plain mail is offered once', () => {
  const { links } = readPlainMail('Zie https://dossier.example/b7 en (https://dossier.example/b7).');
  expect(links.map(({ address }) => address)).toEqual(['https://dossier.example/b7']);
});
