import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { pathsIn, root } from './house-files.ts';
import { inPlantedHouse, ofProject, type Verdict } from './planted-house.ts';

const take = (from: string): string => `export { it } from '${from}';\n`;
const takeType = (from: string): string => `import type { It } from '${from}';\nexport type Mine = It;\n`;
const plain = 'export const it = 1;\nexport type It = number;\n';

const { default: walls, tabRooms } = (await import(ofProject('.dependency-cruiser.mjs'))) as {
  default: { forbidden: readonly { readonly name: string; readonly comment: string }[] };
  tabRooms: readonly string[];
};

type Trespass = readonly [from: string, to: string, text: string];

/** Each room of the tab takes something of the room above it; the highest one of the tab's own start. */
const upstairs = tabRooms.map((room, index): readonly [string, Trespass] => {
  const above = tabRooms[index + 1];
  const [to, way] =
    above === undefined ? ['tab/plain.ts', '../plain.ts'] : [`tab/${above}/plain.ts`, `../${above}/plain.ts`];
  return [`tab-${room}-looks-down`, [`tab/${room}/climber.ts`, to, take(way)]];
});

/** One trespass for every wall: the file that breaks it, what it takes, what it says. */
const trespasses: Readonly<Record<string, Trespass>> = {
  ...Object.fromEntries(upstairs),
  'tab-rooms-have-a-place': ['tab/attic/box.ts', 'tab/plain.ts', take('../plain.ts')],
  'no-circles': ['src/words/one.ts', 'src/words/other.ts', take('./other.ts')],
  'domain-stands-alone': ['src/domain/rule.ts', 'src/words/plain.ts', take('../words/plain.ts')],
  'domain-takes-only-types-of-lists': ['src/domain/run-time.ts', 'src/lists/plain.ts', take('../lists/plain.ts')],
  'lists-know-only-values': ['src/lists/actions.ts', 'src/domain/plain.ts', take('../domain/plain.ts')],
  'reading-knows-only-values': ['src/reading/day.ts', 'bot/plain.ts', take('../../bot/plain.ts')],
  'views-know-rows-only': ['src/views/curious.ts', 'src/words/plain.ts', take('../words/plain.ts')],
  'use-cases-see-ports-only': ['src/acts/add-action.ts', 'src/graph/plain.ts', take('../graph/plain.ts')],
  'use-cases-are-strangers': ['src/messages/tell.ts', 'src/acts/plain.ts', take('../acts/plain.ts')],
  'adapters-know-no-shell': ['src/ledger/sqlite.ts', 'bot/plain.ts', take('../../bot/plain.ts')],
  'only-server-wires': ['src/words/eager.ts', 'src/ledger/plain.ts', take('../ledger/plain.ts')],
  'tab-takes-only-types-of-its-api': ['tab/heavy.ts', 'src/tab-api/plain.ts', take('../src/tab-api/plain.ts')],
  'tab-api-is-a-shape': ['src/tab-api/clever.ts', 'src/acts/plain.ts', take('../acts/plain.ts')],
  'shells-tell-nobody': ['bot/handlers/tell.ts', 'src/messages/plain.ts', take('../../src/messages/plain.ts')],
  'shells-ask-acts': ['bot/handlers/act.ts', 'src/domain/plain.ts', take('../../src/domain/plain.ts')],
  'talk-only-remembers': ['bot/talk/memory.ts', 'src/acts/plain.ts', take('../../src/acts/plain.ts')],
  'bot-does-not-know-tab': ['bot/card.ts', 'tab/plain.ts', take('../tab/plain.ts')],
  'bot-knows-no-server': ['bot/turn.ts', 'src/server/plain.ts', take('../src/server/plain.ts')],
  'tab-knows-no-server-code': ['tab/page.ts', 'src/domain/plain.ts', take('../src/domain/plain.ts')],
  'product-knows-no-emulator': ['src/server/main.ts', 'src/local/plain.ts', take('../local/plain.ts')],
  'emulator-is-no-product': ['src/local/faults.ts', 'src/server/plain.ts', take('../server/plain.ts')],
  'bot-sdk-stays-at-the-edge': [
    'bot/handlers/talk.ts',
    'node_modules/botbuilder/index.js',
    "import { TurnContext } from 'botbuilder';\nexport const it = TurnContext;\n",
  ],
};

const rooms = [
  'src/words',
  'src/lists',
  'src/reading',
  'src/domain',
  'src/domain/values',
  'src/acts',
  'src/messages',
  'src/graph',
  'src/ledger',
];
const ground = {
  'src/tsconfig.json': JSON.stringify({
    compilerOptions: { module: 'NodeNext', allowImportingTsExtensions: true, noEmit: true },
    include: ['./**/*.ts', '../bot/**/*.ts', '../tab/**/*.ts'],
  }),
  'package.json': JSON.stringify({ type: 'module', dependencies: { botbuilder: '*' } }),
  'node_modules/botbuilder/package.json': JSON.stringify({ name: 'botbuilder', version: '4.0.0', main: 'index.js' }),
  'node_modules/botbuilder/index.js': 'exports.TurnContext = class {};\n',
  'src/words/other.ts': take('./one.ts'),
  ...Object.fromEntries(
    [...rooms, ...tabRooms.map((room) => `tab/${room}`), 'src/server', 'src/tab-api', 'src/local', 'bot', 'tab'].map(
      (room) => [`${room}/plain.ts`, plain],
    ),
  ),
};

const checkWalls = (files: Readonly<Record<string, string>>): Verdict =>
  inPlantedHouse({ ...ground, ...files }, (house) => [ofProject('infra/scripts/check-walls.mjs'), house]);

// Starting the tool takes seconds, more on a busy machine.
const patience = 60_000;

describe('the walls', { timeout: patience }, () => {
  const planted = Object.fromEntries(Object.values(trespasses).map(([from, , text]) => [from, text]));
  const { exitCode, said } = checkWalls(planted);

  test.each(Object.entries(trespasses))('%s is noticed', (wall, [from, to]) => {
    expect(said).toContain(`error ${wall}: ${from} -> ${to}\n`);
  });

  test('fail the check', () => {
    expect(exitCode).toBe(1);
  });

  test('each have a planted trespass', () => {
    expect(walls.forbidden.map(({ name }) => name).toSorted()).toEqual(Object.keys(trespasses).toSorted());
    for (const { name, comment } of walls.forbidden) expect(comment.length, name).toBeGreaterThan(20);
  });

  test('let the proper ways through', () => {
    const proper = {
      'src/words/one.ts': plain,
      'src/domain/rule.ts': takeType('../lists/plain.ts'),
      'src/lists/actions.ts': take('../domain/values/plain.ts'),
      'src/actions/add-action.ts': take('../domain/plain.ts'),
      'src/graph/store.ts': `${take('../lists/plain.ts')}export { it as read } from '../reading/plain.ts';\n`,
      'src/reading/day.ts': take('../domain/values/plain.ts'),
      'src/server/compose.ts': `${take('../graph/plain.ts')}export { it as bot } from '../../bot/plain.ts';\n`,
      'src/local/start.ts': take('../server/plain.ts'),
      'bot/sdk/adapter.ts': "import { TurnContext } from 'botbuilder';\nexport const it = TurnContext;\n",
      'tab/page.ts': `${take('../src/words/plain.ts')}export { it as read } from '../src/reading/plain.ts';\n`,
      'tab/pages/page.ts': take('../words/plain.ts'),
      'tab/boards/actions-board.ts': take('../../src/domain/values/plain.ts'),
    };
    expect(checkWalls(proper)).toMatchObject({ exitCode: 0, said: expect.stringContaining(' 0 trespasses') });
  });

  test('notice that they were blind', () => {
    // A file that the tool passes over; TypeScript 7 would make it pass over every one.
    const { exitCode: blind, said: words } = checkWalls({
      'src/words/one.ts': plain,
      'src/node_modules/hidden.ts': plain,
    });
    expect({ blind, words }).toMatchObject({
      blind: 1,
      words: expect.stringContaining('did not see: src/node_modules/'),
    });
  });

  test('see every module of this house', () => {
    const modules = pathsIn(['src', 'bot', 'tab'], /\.tsx?$/).filter((path) => !path.endsWith('.d.ts'));
    const real = spawnSync(process.execPath, [ofProject('infra/scripts/check-walls.mjs')], {
      cwd: root,
      encoding: 'utf8',
    });
    expect(real.stdout).toContain(`walls: ${modules.length} of ${modules.length} modules seen`);
  });
});
