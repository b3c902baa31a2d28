import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionsList } from '../../src/lists/actions.ts';
import { decisionsList } from '../../src/lists/decisions.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { risksList } from '../../src/lists/risks.ts';
import type { ItemsAnswer } from '../../src/tab-api/item.ts';
import type { RefusalAnswer } from '../../src/tab-api/refusal.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

const manager = "Noëlle van 't Hoff";
const stranger = 'Lotte Pruis';
const items = (list: string): string => `/api/projects/RVB/lists/${list}/items`;

let world: SpilWorld;
/** The version in which the first row of each list stands. */
const etags = new Map<string, string>();
beforeAll(async () => {
  world = await startSpilWorld();
  for (const { name } of [actionsList, risksList, decisionsList]) {
    const { body } = await world.api<ItemsAnswer>(manager, 'GET', items(name));
    etags.set(name, body.items.find(({ id }) => id === 1)?.etag ?? '');
  }
}, 120_000);
afterAll(() => world.stop());

const badCells: readonly (readonly [cells: string, column: string])[] = [
  ['{"toString":"x"}', 'toString'],
  ['{"constructor":"x"}', 'constructor'],
  ['{"hasOwnProperty":1}', 'hasOwnProperty'],
  ['{"Prijs":1}', 'Prijs'],
  ['{"ProjectCode":"SPO"}', 'ProjectCode'],
  ['{"ClientKey":"x"}', 'ClientKey'],
  ['{"Title":7}', 'Title'],
  ['{"Title":null}', 'Title'],
  ['{"Confidential":"ja"}', 'Confidential'],
];

/** `JSON.parse` makes `__proto__` a name like any other; the server's reader refuses the body whole. */
const poisoned = [
  ['{"__proto__":{"isAdmin":true}}', '__proto__'],
  ['{"constructor":{"prototype":{"isAdmin":true}}}', 'constructor'],
] as const;

const dayOf = (list: ListDeclaration): string => list.standing?.due ?? 'DecidedOn';

const doors = [actionsList, risksList, decisionsList].flatMap((list: ListDeclaration) => [
  {
    list,
    name: list.name,
    method: 'POST',
    path: items(list.name),
    body: (cells: unknown) => ({ clientKey: 'key-bad-input', cells }),
  },
  {
    list,
    name: list.name,
    method: 'PATCH',
    path: `${items(list.name)}/1`,
    body: (changes: unknown) => ({ etag: etags.get(list.name), changes }),
  },
]);

describe.each(doors)('$method to $name', ({ list, method, path, body }) => {
  test.each(badCells)('%s is refused under the name of the column', async (cells, column) => {
    const answer = await world.api<RefusalAnswer>(manager, method, path, body(JSON.parse(cells)));
    expect([Math.floor(answer.status / 100), answer.body.problem.kind]).toEqual([4, 'invalid']);
    expect(answer.body.problem.column).toBe(column);
    expect(answer.body.message).not.toBe('');
  });

  test.each(poisoned)('%s is refused before anything reads it, by name', async (cells, column) => {
    const answer = await world.api<RefusalAnswer>(manager, method, path, body(JSON.parse(cells)));
    expect([answer.status, answer.body.problem]).toEqual([400, { kind: 'invalid', column }]);
  });

  test.each(['2026-02-30', '12/03/2026', '', 20_260_101])('%s is no day', async (day) => {
    const column = dayOf(list);
    const answer = await world.api<RefusalAnswer>(manager, method, path, body({ [column]: day }));
    expect([answer.status, answer.body.problem.column]).toEqual([422, column]);
  });

  test('a day before 2000 is refused for that reason', async () => {
    const column = dayOf(list);
    const answer = await world.api<RefusalAnswer>(manager, method, path, body({ [column]: '0001-01-01' }));
    expect([answer.status, answer.body.problem.column]).toEqual([422, column]);
    expect(answer.body.message).toContain('1 januari 2000');
  });

  test.each([[null], [[]], ['x'], [7], [{}]])('the body %j is refused', async (given) => {
    const answer = await world.api<RefusalAnswer>(manager, method, path, given);
    expect([answer.status, answer.body.problem.kind]).toEqual([400, 'invalid']);
  });

  test.each([...badCells.map(([cells]) => cells), ...poisoned.map(([cells]) => cells)])(
    'a stranger hears nothing about %s',
    async (cells) => {
      const answer = await world.api<RefusalAnswer>(stranger, method, path, body(JSON.parse(cells)));
      expect([answer.status, answer.body.problem]).toEqual([403, { kind: 'no-access' }]);
    },
  );
});

describe('a pointer', () => {
  test.each([
    ['Actions', 'DecisionRef', 999],
    ['Actions', 'RiskRef', 999],
    ['Decisions', 'ReplacesRef', 999],
  ])('from %s by %s to a row that is not there is refused by column', async (name, column, id) => {
    const body = { etag: etags.get(name), changes: { [column]: id } };
    const answer = await world.api<RefusalAnswer>(manager, 'PATCH', `${items(name)}/1`, body);
    expect([answer.status, answer.body.problem.column]).toEqual([422, column]);
  });
});

describe('an address', () => {
  test.each([
    ['constructor', 404, 'list-missing'],
    ['toString', 404, 'list-missing'],
    ['UserInformationList', 404, 'list-missing'],
    ['Stakeholders', 422, 'invalid'],
    ['Milestones', 422, 'invalid'],
  ])('of list %s takes no writes', async (list, status, kind) => {
    const answer = await world.api<RefusalAnswer>(manager, 'PATCH', `${items(list)}/1`, { etag: '"1"', changes: {} });
    expect([answer.status, answer.body.problem.kind]).toEqual([status, kind]);
  });

  test('of a row that no list can have is refused', async () => {
    const answer = await world.api<RefusalAnswer>(manager, 'PATCH', `${items('Actions')}/x`, {
      etag: '"1"',
      changes: {},
    });
    expect([answer.status, answer.body.problem.kind]).toEqual([400, 'invalid']);
  });

  test('of a project that is not there is refused before the body is read', async () => {
    const answer = await world.api<RefusalAnswer>(
      manager,
      'POST',
      '/api/projects/constructor/lists/Actions/items',
      '{',
    );
    expect([answer.status, answer.body.problem.kind]).toEqual([404, 'project-unknown']);
  });
});

describe('taking back', () => {
  test.each([
    ['nothing', {}],
    ['a word for a yes', { etag: '"1"', wasAddition: 'ja' }],
    ['a slot that nobody knows', { etag: '"1"', wasAddition: false, force: true }],
    ['a poisoned name', JSON.parse('{"etag":"1","wasAddition":false,"__proto__":{}}')],
  ])('%s is refused', async (_, body) => {
    const answer = await world.api<RefusalAnswer>(manager, 'POST', `${items('Actions')}/1/undo`, body);
    expect([answer.status, answer.body.problem.kind]).toEqual([400, 'invalid']);
    const unseen = await world.api<RefusalAnswer>(stranger, 'POST', `${items('Actions')}/1/undo`, body);
    expect(unseen.status).toBe(403);
  });
});

describe('confirming a week', () => {
  // SharePoint counts what is asked of it by the minute, and time stands still here.
  beforeAll(() => world.moveTo('2026-11-23T08:02'));

  const path = '/api/projects/RVB/grotik/2026-W47/confirm';
  test.each([
    ['nothing', {}],
    ['an aspect that GROTIK lacks', { aspects: [{ aspect: 'constructor' }] }],
    ['a poisoned name', JSON.parse('{"aspects":[],"__proto__":{}}')],
  ])('%s is refused', async (_, body) => {
    const answer = await world.api<RefusalAnswer>(manager, 'POST', path, body);
    expect([answer.status, answer.body.problem.kind]).toEqual([400, 'invalid']);
    expect((await world.api<RefusalAnswer>(stranger, 'POST', path, body)).status).toBe(403);
  });
});
