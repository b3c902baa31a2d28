import { expect, test } from 'vitest';
import { createPeopleJob } from '../../../src/server/jobs/people-job.ts';
import { at, projectOf, startJobBench } from './job-bench.ts';

test('people are completed at a quarter to five, in every project', async () => {
  const bench = startJobBench();
  bench.projectsNow = [projectOf('RVB'), projectOf('SPO')];
  const job = createPeopleJob(bench);
  expect(job.name).toBe('people');
  expect(job.nextAfter(at('2026-11-24', '04:44'))).toBe(at('2026-11-24', '04:45'));
  expect(job.nextAfter(at('2026-11-24', '04:45'))).toBe(at('2026-11-25', '04:45'));
  await job.run(at('2026-11-24', '04:45'));
  expect(bench.asked).toEqual(['people RVB', 'people SPO']);
});
