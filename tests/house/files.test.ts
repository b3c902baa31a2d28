import { readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { code, filesIn, type HouseFile, pathsIn, root } from './house-files.ts';

const rooms = ['src', 'bot', 'tab', 'infra'];
const everywhere = [...rooms, 'tests'];
const ours = filesIn(rooms, code);
const withTests = filesIn(everywhere, code);

/** `path: what` for every file in which a pattern is found. */
const found = (files: readonly HouseFile[], pattern: RegExp): readonly string[] =>
  files.flatMap(({ path, text }) => {
    const hit = pattern.exec(text);
    return hit === null ? [] : [`${path}: ${hit[0].trim()}`];
  });

const linesOf = ({ text }: HouseFile): readonly string[] => text.trimEnd().split('\n');

test('the house was read', () => {
  expect(ours.length).toBeGreaterThan(300);
  expect(withTests.length).toBeGreaterThan(ours.length);
});

describe('the top level', () => {
  test('is fixed', () => {
    const visible = readdirSync(root).filter((name) => !name.startsWith('.') && !/^(node_modules|dist)$/.test(name));
    const fixed = ['README.md', 'appPackage', 'bot', 'infra', 'package-lock.json', 'package.json'];
    expect(visible.toSorted()).toEqual([...fixed, 'src', 'tab', 'teamsapp.yml', 'tests', 'tsconfig.json']);
  });
});

describe('a file', () => {
  test('holds at most 250 lines', () => {
    const long = ours.filter((file) => linesOf(file).length > 250);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('with tests holds at most 400 lines', () => {
    const long = withTests.filter((file) => linesOf(file).length > 400);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('is named after what it does: there are no drawers', () => {
    const drawer =
      /(^|\/)(utils?|helpers?|common|misc|shared|managers?|data|info|types?|index)(\.test)?\.(ts|tsx|mjs)$/;
    expect(pathsIn(everywhere, drawer)).toEqual([]);
    expect(pathsIn(everywhere, /\/(utils?|helpers?|common|misc|shared|managers?|info|types?)\//)).toEqual([]);
  });

  test('has a kebab-case path', () => {
    const strange = pathsIn(everywhere).filter(
      (path) => !/^([a-z0-9.-]+\/)*([a-z0-9.-]+|README\.md|CHANGELOG\.md)$/.test(path),
    );
    expect(strange).toEqual([]);
  });

  test('passes nothing on that it does not own: there are no barrels', () => {
    expect(found(withTests, /^export \* from .*/m)).toEqual([]);
  });
});

describe('the code', () => {
  const parse = ({ path, text }: HouseFile): ts.SourceFile =>
    ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : undefined);
  const nodesOf = (node: ts.Node): readonly ts.Node[] => [node, ...node.getChildren().flatMap(nodesOf)];
  const parsed = withTests.map((file) => ({ path: file.path, nodes: nodesOf(parse(file)) }));
  const readsClock = (node: ts.Node): boolean =>
    (ts.isNewExpression(node) && node.expression.getText() === 'Date' && (node.arguments ?? []).length === 0) ||
    (ts.isPropertyAccessExpression(node) && /^(Date\.now|performance\.now|Temporal\.Now)$/.test(node.getText()));

  test('knows no any', () => {
    const careless = parsed.filter(({ nodes }) => nodes.some(({ kind }) => kind === ts.SyntaxKind.AnyKeyword));
    expect(careless.map(({ path }) => path)).toEqual([]);
  });

  test('reads the clock at the outermost edge only', () => {
    const product = parsed.filter(({ path }) => /^(src\/(?!local\/)|bot\/|tab\/)/.test(path));
    const edges = product.filter(({ nodes }) => nodes.some(readsClock)).map(({ path }) => path);
    expect(edges).toEqual(['src/graph/create-graph.ts', 'src/server/main.ts']);
  });

  test('keeps no promises for later in a comment', () => {
    // The brackets keep this file from accusing itself.
    expect(found(withTests, /\b(TO[D]O|FIX[M]E|X[X]X)\b.*/)).toEqual([]);
  });

  test('says why where it matters: comments are between 3 and 12 percent of the lines', () => {
    const lines = ours.flatMap(linesOf).filter((line) => line.trim() !== '');
    const comments = lines.filter((line) => /^\s*(\/\/|\/\*|\*)/.test(line));
    const share = (100 * comments.length) / lines.length;
    expect(share).toBeGreaterThan(3);
    expect(share).toBeLessThan(12);
  });

  test('refers to nothing outside the project', () => {
    const outside = /\.\.\/share[d]\b|(?<![\w.-])\/(?:wor[k]|roo[t])\/|(?<![\w.-])\/tm[p]\b/;
    const everything = filesIn([...everywhere, 'appPackage'], /\.(ts|tsx|mjs|md|json|yml|css|html|svg)$/);
    expect(found(everything, outside)).toEqual([]);
  });
});

describe('a test', () => {
  const tests = filesIn(['tests'], /\.test\.tsx?$/);

  test('has a fact as its title', () => {
    expect(found(tests, /\b(?:test|it)(?:\.each\([^)]*\))?\(\s*['"`][^'"`]*\bshould\b.*/)).toEqual([]);
  });

  test('always runs', () => {
    expect(found(tests, /\b(?:test|it|describe)\.(?:only|skip|todo)\b.*/)).toEqual([]);
  });

  test('meets our own code itself', () => {
    expect(found(tests, /\bvi\.(?:mock|doMock)\(.*/)).toEqual([]);
  });
});
