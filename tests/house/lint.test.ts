import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inPlantedHouse, ofProject, type Verdict } from './planted-house.ts';

const many = (count: number, line: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => line(index)).join('\n');

/** One habit that this house does not want, in a file of its own. */
const trespasses: Readonly<Record<string, readonly [rule: string, path: string, text: string]>> = {
  any: ['no-explicit-any', 'src/loose.ts', 'export const loose = (value: any): string => String(value);\n'],
  'a default export': ['no-default-export', 'src/nameless.ts', 'const nameless = 1;\nexport default nameless;\n'],
  'a promise that nobody waits for': [
    'no-floating-promises',
    'src/floating.ts',
    'const send = async (): Promise<number> => 1;\nexport function forget(): void {\n  send();\n}\n',
  ],
  'a promise where a truth is asked': [
    'no-misused-promises',
    'src/misused.ts',
    'const ask = async (): Promise<boolean> => true;\nexport const answer = (): number => {\n  if (ask()) return 1;\n  return 2;\n};\n',
  ],
  'a forgotten case': [
    'switch-exhaustiveness-check',
    'src/forgetful.ts',
    "export const word = (light: 'red' | 'green'): string => {\n  switch (light) {\n    case 'red':\n      return 'rood';\n  }\n  return '';\n};\n",
  ],
  'a function of more than 40 lines': [
    'max-lines-per-function',
    'src/endless.ts',
    `export function endless(seen: string[]): void {\n${many(41, (index) => `  seen.push('${index}');`)}\n}\n`,
  ],
  'a file of more than 250 lines': [
    'max-lines',
    'src/long.ts',
    `${many(251, (index) => `export const n${index} = ${index};`)}\n`,
  ],
  'a fourth level': [
    'max-depth',
    'src/deep.ts',
    'export function deep(a: number): number {\n  if (a > 1) {\n    if (a > 2) {\n      if (a > 3) {\n        if (a > 4) {\n          return 1;\n        }\n      }\n    }\n  }\n  return 2;\n}\n',
  ],
  'a name that is not kebab-case': ['filename-case', 'src/camelCase.ts', 'export const camel = 1;\n'],
  'a line on the console': [
    'no-console',
    'src/chatty.ts',
    "export const greet = (): void => {\n  console.log('hoi');\n};\n",
  ],
  'a loose comparison': [
    'eqeqeq',
    'src/equal.ts',
    'export const same = (a: unknown, b: unknown): boolean => a == b;\n',
  ],
  'an import of a type as if it ran': [
    'consistent-type-imports',
    'src/taker.ts',
    "import { It } from './giver.ts';\nexport type Mine = It;\n",
  ],
};

const ground = {
  '.oxlintrc.json': readFileSync(ofProject('.oxlintrc.json'), 'utf8').replace(/^\s*"\$schema".*\n/m, ''),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {
      strict: true,
      target: 'ES2023',
      module: 'NodeNext',
      allowImportingTsExtensions: true,
      noEmit: true,
      types: [],
    },
    include: ['src'],
  }),
  'package.json': JSON.stringify({ type: 'module' }),
  'src/giver.ts': 'export type It = number;\n',
};

const lint = (files: Readonly<Record<string, string>>): Verdict =>
  inPlantedHouse({ ...ground, ...files }, () => [
    ofProject('node_modules/oxlint/bin/oxlint'),
    '--type-aware',
    '--deny-warnings',
    '--format=unix',
  ]);

describe('lint', () => {
  const { exitCode, said } = lint(Object.fromEntries(Object.values(trespasses).map(([, path, text]) => [path, text])));

  test.each(Object.entries(trespasses))('refuses %s', (_habit, [rule, path]) => {
    const aboutFile = said.split('\n').filter((line) => line.includes(path));
    expect(aboutFile.join('\n')).toContain(rule);
  });

  test('fails when it refuses', () => {
    expect(exitCode).toBe(1);
  });

  test('lets decent code through', () => {
    const decent = lint({ 'src/decent.ts': 'export const twice = (value: number): number => value * 2;\n' });
    expect(decent).toMatchObject({ exitCode: 0 });
  });
});
