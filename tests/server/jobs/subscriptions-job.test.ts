import { expect, test } from 'vitest';
import { createSubscriptionsJob } from '../../../src/server/jobs/subscriptions-job.ts';
import { at, startJobBench } from './job-bench.ts';

test('subscriptions are kept at a quarter past four', async () => {
  const bench = startJobBench();
  const job = createSubscriptionsJob(bench);
  expect(job.name).toBe('subscriptions');
  expect(job.nextAfter(at('2026-11-24', '04:00'))).toBe(at('2026-11-24', '04:15'));
  expect(job.nextAfter(at('2026-11-24', '04:15'))).toBe(at('2026-11-25', '04:15'));
  await job.run(at('2026-11-24', '04:15'));
  expect(bench.asked).toEqual(['subscriptions']);
});
