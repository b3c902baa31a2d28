import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/words/en.ts';
import { nl } from '../../src/words/nl.ts';
import { filesIn } from './house-files.ts';

type Words = { readonly [key: string]: string | Words };

const textsOf = (words: Words, above = ''): readonly (readonly [key: string, text: string])[] =>
  Object.entries(words).flatMap(([name, value]) =>
    typeof value === 'string' ? [[`${above}${name}`, value] as const] : textsOf(value, `${above}${name}.`),
  );

const dutch = textsOf(nl);
const english = new Map(textsOf(en));
const both = [...dutch, ...english];

const placeholdersIn = (text: string): readonly string[] =>
  [...new Set(Array.from(text.matchAll(/\{\{(\w+)\}\}/g), ([, name]) => name ?? ''))].toSorted();

describe('both languages', () => {
  test('say the same things', () => {
    expect(dutch.length).toBeGreaterThan(400);
    expect([...english.keys()].toSorted()).toEqual(dutch.map(([key]) => key).toSorted());
  });

  test('name the same particulars', () => {
    const unequal = dutch.filter(
      ([key, text]) => placeholdersIn(text).join() !== placeholdersIn(english.get(key) ?? '').join(),
    );
    expect(unequal.map(([key]) => key)).toEqual([]);
  });

  test('leave nothing empty', () => {
    expect(both.filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });

  test('close every brace that they open', () => {
    const broken = both.filter(([, text]) => /[{}]/.test(text.replaceAll(/\{\{\w+\}\}/g, '')));
    expect(broken.map(([key]) => key)).toEqual([]);
  });

  test('have a singular for every plural', () => {
    const keys = new Set(dutch.map(([key]) => key));
    const plurals = [...keys].filter((key) => key.endsWith('_other'));
    expect(plurals.filter((key) => !keys.has(key.replace(/_other$/, '_one')))).toEqual([]);
  });
});

describe('plain language', () => {
  const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /[\p{L}\d{]/u.test(word)).length;
  const sentences = both.flatMap(([key, text]) =>
    text.split(/(?<=[.!?])\s+|\n/).map((sentence) => ({ key, sentence, words: wordsIn(sentence) })),
  );
  const whole = sentences.filter(({ sentence }) => /[.!?]$/.test(sentence));

  test('no sentence has more than 20 words', () => {
    expect(sentences.filter(({ words }) => words > 20).map(({ key, sentence }) => `${key}: ${sentence}`)).toEqual([]);
  });

  test('a whole sentence has at most 12 words on average', () => {
    expect(whole.length).toBeGreaterThan(200);
    expect(whole.reduce((sum, { words }) => sum + words, 0) / whole.length).toBeLessThan(12);
  });

  test('Dutch says je, not u', () => {
    expect(dutch.filter(([, text]) => /(?<![\p{L}’'])uw?(?!\p{L})/iu.test(text)).map(([key]) => key)).toEqual([]);
  });

  test('office words have a plain one', () => {
    const stiff =
      /\b(middels|alsmede|teneinde|dient te|dienen te|indien|derhalve|omtrent|desalniettemin|betreffende)\b/i;
    expect(dutch.filter(([, text]) => stiff.test(text)).map(([key]) => key)).toEqual([]);
  });

  test('a problem says what to do about it', () => {
    const problems = dutch.filter(([key]) => key.startsWith('problems.'));
    const withoutCure = problems.filter(([, text]) => !/^[^.]+\. .+|^(Vul|Kies|Vraag|Geef) /.test(text));
    expect(withoutCure.map(([key]) => key)).toEqual([]);
  });
});

describe('the catalogue', () => {
  const rooms = new RegExp(`^(${Object.keys(nl).join('|')})\\.`);
  const sources = filesIn(['src', 'bot', 'tab'], /(?<!\.d)\.tsx?$/).filter(
    ({ path }) => !path.startsWith('src/local/'),
  );
  const nodesOf = (node: ts.Node): readonly ts.Node[] => {
    const below: ts.Node[] = [];
    node.forEachChild((child) => void below.push(...nodesOf(child)));
    return [node, ...below];
  };
  const nodes = sources.map(({ path, text }) => {
    const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    return { path, nodes: nodesOf(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, kind)) };
  });

  /** What a literal may become at run time: some name stands for every part that is filled in. */
  const patternOf = (node: ts.Node): readonly string[] => {
    const parts = ts.isStringLiteralLike(node)
      ? [node.text]
      : ts.isTemplateExpression(node)
        ? [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
        : [];
    const isKey = rooms.test(parts[0] ?? '') && parts.every((part) => /^[\w.-]*$/.test(part));
    return isKey ? [parts.map((part) => part.replaceAll('.', String.raw`\.`)).join('[^.]+')] : [];
  };

  test('holds nothing that nobody says', () => {
    const patterns = new Set(nodes.flatMap((file) => file.nodes.flatMap(patternOf)));
    const said = new RegExp(`^(${[...patterns].join('|')})(_one|_other)?$`);
    expect(dutch.filter(([key]) => !said.test(key)).map(([key]) => key)).toEqual([]);
  });

  test('holds everything that the tab says', () => {
    const shown = new Set(['aria-label', 'title', 'placeholder', 'alt', 'label']);
    const spoken = nodes
      .filter(({ path }) => path.startsWith('tab/'))
      .flatMap((file) => file.nodes.filter(isSpoken).map((node) => `${file.path}: ${node.getText().trim()}`));
    expect(spoken).toEqual([]);

    function isSpoken(node: ts.Node): boolean {
      if (ts.isJsxText(node)) return /\p{L}{2}/u.test(node.text);
      if (!ts.isJsxAttribute(node) || node.initializer === undefined) return false;
      return (
        shown.has(node.name.getText()) &&
        ts.isStringLiteral(node.initializer) &&
        /\p{L}{2}/u.test(node.initializer.text)
      );
    }
  });
});
