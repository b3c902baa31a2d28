import { expect, test } from 'vitest';
import { markdownHtml } from '../../../src/local/page/text/markdown-html.ts';

test.each([
  ['plain & simple', '<p>plain &amp; simple</p>'],
  ['**A12** is _te laat_', '<p><strong>A12</strong> is <em>te laat</em></p>'],
  ['een *sterretje* ook', '<p>een <em>sterretje</em> ook</p>'],
  ['2 * 3 * 4', '<p>2 * 3 * 4</p>'],
  ['snake_case_name', '<p>snake_case_name</p>'],
  ['een\ntwee\n\ndrie', '<p>een<br>twee</p><p>drie</p>'],
  ['Lijst:\n- een\n- **twee**', '<p>Lijst:</p><ul><li>een</li><li><strong>twee</strong></li></ul>'],
  ['1. een\n2. twee', '<ol><li>een</li><li>twee</li></ol>'],
  [
    '**[b7](https://dossier.example/b7)**',
    '<p><strong><a href="https://dossier.example/b7" target="_blank" rel="noreferrer">b7</a></strong></p>',
  ],
  ['\\*\\*geen vet\\*\\* \\(b\\) 1\\.', '<p>**geen vet** (b) 1.</p>'],
  ['<at>Spil</at> help', '<p><span class="mention">Spil</span> help</p>'],
])('%j is shown as %s', (text, html) => {
  expect(markdownHtml(text)).toBe(html);
});

test.each([
  ['<img src=x onerror=alert(1)>', 'onerror'],
  ['**<script>alert(1)</script>**', 'script'],
  ['<at><b onclick="x">Spil</b></at>', 'onclick'],
  ['[x](https://a.example/"onmouseover="alert)', 'onmouseover'],
])('%j stays text', (text, word) => {
  const html = markdownHtml(text);
  expect(html).toContain(word);
  expect(
    html.replace(
      /<\/?(?:p|strong|a href="[^"<>]*" target="_blank" rel="noreferrer"|a|span class="mention"|span)>/g,
      '',
    ),
  ).not.toMatch(/[<>"]/);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'JAVASCRIPT:alert(1)', 'vbscript:x', '/local/reset'])(
  'a link to %s is no link',
  (address) => {
    expect(markdownHtml(`[klik](${address})`)).not.toContain('<a');
  },
);
