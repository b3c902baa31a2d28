import { describe, expect, test } from 'vitest';
import { ofProject } from './planted-house.ts';

interface Verdict {
  readonly killed: number;
  readonly counted: number;
  readonly isGood: boolean;
  readonly survivors: readonly string[];
}
interface Path {
  readonly node: Readonly<Record<string, unknown>>;
}

const { judgeMutants } = (await import(ofProject('infra/mutants/judge-mutants.mjs'))) as {
  judgeMutants(report: unknown, leastPercent: number): Verdict;
};
const { strykerPlugins } = (await import(ofProject('infra/mutants/no-loss.mjs'))) as {
  strykerPlugins: readonly [{ readonly value: { shouldIgnore(path: Path): string | undefined } }];
};

const mutant = (status: string, line = 1) => ({
  status,
  mutatorName: 'BooleanLiteral',
  replacement: 'false',
  location: { start: { line } },
});

const judge = (statuses: readonly string[], leastPercent: number) =>
  judgeMutants(
    { files: { 'src/acts/door.ts': { mutants: statuses.map((status, at) => mutant(status, at + 1)) } } },
    leastPercent,
  );

describe('the verdict on a mutation run', () => {
  test.each<[string, readonly string[], number, boolean]>([
    ['exactly enough', ['Killed', 'Killed', 'Timeout', 'Survived'], 75, true],
    ['just too few', ['Killed', 'Killed', 'Survived'], 67, false],
    ['one door left open', ['Killed', 'Survived'], 100, false],
    ['one line that no test reaches', ['Killed', 'NoCoverage'], 100, false],
    ['every door shut', ['Killed', 'Timeout'], 100, true],
    [
      'what was ignored or could not run is not counted',
      ['Killed', 'Ignored', 'RuntimeError', 'CompileError'],
      100,
      true,
    ],
    ['a run that broke nothing', ['Ignored'], 85, false],
  ])('%s', (_, statuses, least, isGood) => {
    expect(judge(statuses, least).isGood).toBe(isGood);
  });

  test('names who lived, and where', () => {
    expect(judge(['Killed', 'Survived'], 85).survivors).toEqual([
      'src/acts/door.ts:2 BooleanLiteral -> "false" (Survived)',
    ]);
  });
});

describe('a mutant that nobody would miss', () => {
  const [{ value: ignorer }] = strykerPlugins;
  /** A text inside a call or a `new`, as Stryker shows it. */
  const textIn = (kind: 'call' | 'new', above: Readonly<Record<string, unknown>>) => ({
    node: { type: 'StringLiteral' },
    isLiteral: () => true,
    isTemplateLiteral: () => false,
    isBlockStatement: () => false,
    findParent: (holds: (path: unknown) => boolean) =>
      holds({
        node: { callee: above },
        isNewExpression: () => kind === 'new',
        isCallExpression: () => kind === 'call',
        get: () => ({ isMemberExpression: () => kind === 'call' }),
      }),
  });
  const call = (object: string, property: string) => ({ object: { name: object }, property: { name: property } });

  test.each([
    ['a line of the log', textIn('call', call('log', 'error')), true],
    ['a fault that throws', textIn('new', { name: 'TypeError' }), true],
    ['a text for people', textIn('call', call('words', 'error')), false],
    ['a date', textIn('new', { name: 'Date' }), false],
  ])('%s', (_, path, isIgnored) => {
    expect(ignorer.shouldIgnore(path) !== undefined).toBe(isIgnored);
  });
});
