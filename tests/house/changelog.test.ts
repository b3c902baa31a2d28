import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ofProject } from './planted-house.ts';

const lines = readFileSync(ofProject('infra/CHANGELOG.md'), 'utf8').split('\n');
const { version } = JSON.parse(readFileSync(ofProject('package.json'), 'utf8')) as { readonly version: string };

const after = (mark: string): readonly string[] =>
  lines.filter((line) => line.startsWith(`${mark} `)).map((line) => line.slice(mark.length + 1));

const [first, ...released] = after('##');

describe('the changelog for people', () => {
  test('begins with what is not released yet, then a version with its day each', () => {
    expect(first).toBe('Nog niet uitgebracht');
    for (const heading of released) expect(heading).toMatch(/^\d+\.\d+\.\d+ - \d{4}-\d\d-\d\d$/);
  });

  test('has the newest version on top, which is this one', () => {
    expect(released[0]?.split(' ')[0]).toBe(version);
    const days = released.map((heading) => heading.slice(-10));
    expect(days).toEqual(days.toSorted().toReversed());
  });

  test('sorts its lines under the same few words', () => {
    const words = new Set(['Nieuw', 'Verbeterd', 'Opgelost', 'Veiliger', 'Vervallen', 'Nog niet']);
    expect(after('###').filter((heading) => !words.has(heading))).toEqual([]);
  });

  test('says one thing a line, in whole sentences', () => {
    const odd = lines.filter((line) => line.startsWith('-') && !/^- \p{Lu}.*\.$/u.test(line));
    expect(odd).toEqual([]);
  });
});
