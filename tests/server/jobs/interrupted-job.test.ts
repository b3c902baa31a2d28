import { beforeEach, expect, test } from 'vitest';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { addMinutes } from '../../../src/domain/values/moment.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import type { Item } from '../../../src/lists/list.ts';
import { createInterruptedJob } from '../../../src/server/jobs/interrupted-job.ts';
import type { Job } from '../../../src/server/timetable.ts';
import { rvbFacts } from '../../domain/rvb-facts.ts';
import { at, idOf, type JobBench, startJobBench } from './job-bench.ts';

let bench: JobBench;
let job: Job;
const start = at('2026-11-24', '10:00');
const support = 'Aïsha El Amrani';

beforeEach(() => {
  bench = startJobBench();
  job = createInterruptedJob(bench);
});

async function runAt(minutes: number): Promise<void> {
  bench.now = addMinutes(start, minutes);
  await job.run(bench.now);
}

const rows = rvbFacts().actions;
const action = rows.find(({ id }) => id === 12);

/** A12 was given to Jan Bakker by support, in a process that ended at the start of this test. */
async function interrupted(project = 'RVB'): Promise<void> {
  if (action === undefined) throw new Error('no A12');
  const by = { id: idOf(support), name: support };
  const cells = { ...action.cells, Owner: { aad: idOf('Jan Bakker'), name: 'Jan Bakker' } };
  const given: Item = { ...action, etag: '"given"' as Item['etag'], modifiedBy: by, modifiedAt: start, cells };
  bench.rows.set(
    actionsList.name,
    rows.map((row) => (row.id === 12 ? given : row)),
  );
  const on = { kind: 'version', item: 12, etag: action.etag } as const;
  const intent = { person: by.id, project: projectCode(project), list: 'Actions', on, isUndo: false, at: start };
  await bench.intents.rememberWritten(await bench.intents.begin(intent), given.etag);
  const versions = [
    { version: '2', at: start, by, cells },
    { version: '1', at: action.modifiedAt, by: action.modifiedBy, cells: action.cells },
  ];
  const openLists = bench.openLists;
  Object.assign(bench, {
    openLists: (...given: Parameters<typeof openLists>) => ({
      ...openLists(...given),
      versions: async () => ({ ok: true, value: versions }),
    }),
  });
}

const left = () => bench.intents.unfinishedUntil(bench.now);
const told = () => bench.told.map(({ what, to, by, item }) => `${what} A${item.id} to ${to.name} by ${by.name}`);

const whole = [`given A12 to Jan Bakker by ${support}`, `taken A12 to Renée d'Hont by ${support}`];

test('comes by every hour, within five minutes while something waits', async () => {
  expect(job.name).toBe('interrupted');
  expect(job.nextAfter(start)).toBe(addMinutes(start, 60));
  await interrupted();
  await runAt(0);
  expect(job.nextAfter(start)).toBe(addMinutes(start, 5));
  await runAt(5);
  expect(job.nextAfter(bench.now)).toBe(addMinutes(start, 60));
});

test('an act that began less than two minutes ago may be under way: it is let be', async () => {
  await interrupted();
  await runAt(1);
  expect(told()).toEqual([]);
  await runAt(2);
  expect(told()).toEqual(whole);
  expect(await left()).toEqual([]);
});

test('while a list, the roles or the roster cannot be read, it waits for the next round', async () => {
  await interrupted();
  for (const list of ['Decisions', 'ProjectRoles', 'ProjectSettings']) {
    bench.problems.set(list, { kind: 'unavailable' });
    await runAt(5);
    bench.problems.delete(list);
  }
  expect([told(), (await left()).length]).toEqual([[], 1]);
  await runAt(10);
  expect(told()).toEqual(whole);
});

test('one that fails is reported, and does not keep the others waiting', async () => {
  await interrupted();
  await interrupted();
  let calls = 0;
  const { tell } = bench;
  Object.assign(bench, {
    tell: async (...given: Parameters<typeof tell>) => {
      calls += 1;
      if (calls === 1) throw new Error('no words');
      return tell(...given);
    },
  });
  await runAt(5);
  expect(bench.reported).toEqual(['interrupted: no words']);
  expect(bench.told.length).toBeGreaterThan(1);
});

test('what belongs to a project that is not connected is left, and asks for no rounds', async () => {
  await interrupted('XYZ');
  await runAt(5);
  expect([told(), (await left()).length]).toEqual([[], 1]);
  expect(job.nextAfter(bench.now)).toBe(addMinutes(start, 60));
});
