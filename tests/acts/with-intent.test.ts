import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { withIntent } from '../../src/acts/with-intent.ts';
import { toMoment } from '../../src/domain/values/moment.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import { actionsList } from '../../src/lists/actions.ts';
import type { Item } from '../../src/lists/list.ts';
import type { ListProblem } from '../../src/ports.ts';
import { type ActsBench, startActsBench } from './acts-bench.ts';

let bench: ActsBench;
let action: Item;
beforeAll(async () => {
  bench = await startActsBench();
  action = await bench.put(actionsList, {});
}, 60_000);
afterAll(() => bench.close());

const left = () => bench.doors.intents.unfinishedUntil(toMoment(bench.spil.bench.now));

beforeEach(async () => {
  for (const { id } of await left()) await bench.doors.intents.end(id);
});

const about = () =>
  ({ list: 'Actions', on: { kind: 'version', item: action.id, etag: action.etag }, isUndo: false }) as const;

const write = (answer: Awaited<ReturnType<Parameters<typeof withIntent>[3]>>, tell: () => Promise<string>) =>
  withIntent(about(), bench.as('support'), bench.doors, async () => answer, tell);

test('before the write the ledger knows of it; while people are told, which version came of it', async () => {
  const seen: unknown[] = [];
  const answer = await withIntent(
    about(),
    bench.as('support'),
    bench.doors,
    async () => {
      seen.push(...(await left()));
      return ok({ ...action, etag: '"new,2"' as Item['etag'] });
    },
    async ({ etag }) => {
      seen.push(...(await left()));
      return `told of ${etag}`;
    },
  );
  expect(answer).toEqual(ok('told of "new,2"'));
  const { person, project } = bench.home('support');
  expect(seen).toMatchObject([
    { ...about(), person: person.id, project: project.code, written: undefined },
    { ...about(), written: '"new,2"' },
  ]);
  expect(await left()).toEqual([]);
});

test.each<[ListProblem['kind'], ListProblem]>([
  ['stale', { kind: 'stale', theirs: {} as Item }],
  ['no-access', { kind: 'no-access' }],
])('a write that was refused for certain leaves nothing (%s)', async (_kind, problem) => {
  expect(await write(refused(problem), async () => 'told')).toEqual(refused(problem));
  expect(await left()).toEqual([]);
});

test.each<[ListProblem['kind'], ListProblem]>([
  ['unavailable', { kind: 'unavailable' }],
  ['busy', { kind: 'busy', retryAfterSeconds: 5 }],
  ['unsure', { kind: 'unsure', list: 'Actions' }],
])('a write of which nobody knows whether it stands is left to the timer (%s)', async (_kind, problem) => {
  expect(await write(refused(problem), async () => 'told')).toEqual(refused(problem));
  expect(await left()).toHaveLength(1);
});

test('people who could not be told are left to the timer', async () => {
  const failing = write(ok(action), async () => {
    throw new Error('a bug in the telling');
  });
  await expect(failing).rejects.toThrow('a bug in the telling');
  expect(await left()).toMatchObject([{ written: action.etag }]);
});
