import { beforeEach, describe, expect, test } from 'vitest';
import { day } from '../../../src/domain/values/day.ts';
import { aspectOrder } from '../../../src/domain/values/vocabulary.ts';
import { grotikStatusList } from '../../../src/lists/grotik-status.ts';
import { createProposalsJob } from '../../../src/server/jobs/proposals-job.ts';
import type { Job } from '../../../src/server/timetable.ts';
import { itemOf } from '../../domain/item.ts';
import { rvbFacts } from '../../domain/rvb-facts.ts';
import { at, type JobBench, projectOf, startJobBench } from './job-bench.ts';

let bench: JobBench;
let job: Job;
beforeEach(() => {
  bench = startJobBench();
  job = createProposalsJob(bench);
});

async function runAt(date: string, time: string): Promise<void> {
  bench.now = at(date, time);
  await job.run(bench.now);
}

const lights = () => bench.written.filter((line) => line.startsWith('GrotikStatus'));

test('comes by at seven o’clock', () => {
  expect(job.name).toBe('proposals');
  expect(job.nextAfter(at('2026-11-23', '06:59'))).toBe(at('2026-11-23', '07:00'));
  expect(job.nextAfter(at('2026-11-23', '07:00'))).toBe(at('2026-11-24', '07:00'));
});

test('on the first working day of the week six lights are proposed, and open tabs hear of it', async () => {
  await runAt('2026-11-23', '07:00');
  expect(lights()).toHaveLength(6);
  expect(bench.signalled).toEqual(['RVB GrotikStatus']);
});

test('before seven nothing is proposed', async () => {
  await runAt('2026-11-23', '06:59');
  expect(lights()).toEqual([]);
});

test('later in the week they are proposed when Spil was away, for a project that it watched then', async () => {
  await runAt('2026-11-25', '07:00');
  expect(lights()).toHaveLength(6);
  bench.written.length = 0;
  bench.projectsNow = [projectOf('RVB', day('2026-11-24'))];
  await runAt('2026-11-25', '07:00');
  expect(lights()).toEqual([]);
});

test('a project that is watched since that first day is one of them', async () => {
  bench.projectsNow = [projectOf('RVB', day('2026-11-23'))];
  await runAt('2026-11-25', '07:00');
  expect(lights()).toHaveLength(6);
});

test('a Monday off proposes nothing, the Tuesday after it does', async () => {
  await runAt('2027-03-29', '07:00');
  expect(lights(), 'Easter Monday').toEqual([]);
  await runAt('2027-03-30', '07:00');
  expect(lights()).toHaveLength(6);
});

describe('a week of which the lights stand there', () => {
  const proposed = (ConfirmState: 'Proposal' | 'Confirmed') => {
    const rows = aspectOrder.map((Aspect, index) =>
      itemOf(grotikStatusList, 90 + index, {
        WeekKey: '2026-W47',
        Aspect,
        ConfirmState,
        ProposedLight: 'Grey',
        ...(ConfirmState === 'Confirmed' ? { Light: 'Green' } : {}),
      }),
    );
    bench.rows.set('GrotikStatus', [...rvbFacts().grotik, ...rows]);
  };

  test('is judged anew on a working morning, not on a Saturday', async () => {
    proposed('Proposal');
    await runAt('2026-11-28', '07:00');
    expect(lights()).toEqual([]);
    await runAt('2026-11-25', '07:00');
    expect(lights().length).toBeGreaterThan(0);
  });

  test('stays as it was confirmed', async () => {
    proposed('Confirmed');
    await runAt('2026-11-25', '07:00');
    expect(lights()).toEqual([]);
  });
});

test('lights that cannot be written are reported and tried again in five minutes; no tab hears of them', async () => {
  const { openLists } = bench;
  Object.assign(bench, {
    openLists: ((project, identity) => {
      const refuse = async () => ({ ok: false, problem: { kind: 'no-access' } }) as const;
      return { ...openLists(project, identity), add: refuse };
    }) satisfies typeof openLists,
  });
  await runAt('2026-11-23', '07:00');
  expect(bench.reported).toEqual(['watch RVB: no-access: project waits']);
  expect(bench.signalled).toEqual([]);
  expect(job.nextAfter(bench.now)).toBe(at('2026-11-23', '07:05'));
});

test('half of the lists proposes nothing', async () => {
  bench.problems.set('Risks', { kind: 'list-missing', list: 'Risks' });
  await runAt('2026-11-23', '07:00');
  expect(lights()).toEqual([]);
});

test('a project that cannot be read is reported and tried again in five minutes', async () => {
  bench.problems.set('RVB', { kind: 'no-access' });
  await runAt('2026-11-23', '07:00');
  expect(bench.reported).toEqual(['watch RVB: no-access: project waits']);
  expect(job.nextAfter(bench.now)).toBe(at('2026-11-23', '07:05'));
  bench.problems.clear();
  await runAt('2026-11-23', '07:05');
  expect(lights()).toHaveLength(6);
  expect(job.nextAfter(bench.now)).toBe(at('2026-11-24', '07:00'));
});
