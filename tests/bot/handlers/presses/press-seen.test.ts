import { afterAll, beforeAll, expect, test } from 'vitest';
import { pressSeen } from '../../../../bot/handlers/presses/press-seen.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const press = async (who: Who) => {
  const data = { verb: 'seen', language: 'nl', project: projectCode('RVB'), list: 'Actions', item: 5 } as const;
  return textsOf(await pressSeen(data, await bench.talk(who), runCommand));
};

test('what somebody saw is remembered for that person from the first time on', async () => {
  expect(await press('jan')).toEqual(['Je weet van A5 sinds maandag 23 november 2026.']);
  bench.later(3 * 24 * 60);
  expect(await press('jan')).toEqual(['Je weet van A5 sinds maandag 23 november 2026.']);
  expect(await press('zoe')).toEqual(['Je weet van A5 sinds donderdag 26 november 2026.']);
});
