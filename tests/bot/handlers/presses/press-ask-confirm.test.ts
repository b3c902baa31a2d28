import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { pressAskConfirm } from '../../../../bot/handlers/presses/press-ask-confirm.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import type { WeekKey } from '../../../../src/domain/values/week.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const press = async (who: Who, project = 'RVB'): Promise<readonly string[]> => {
  const asked = { project: project as ProjectCode, week: '2026-W47' as WeekKey };
  return textsOf(
    await pressAskConfirm({ verb: 'ask-confirm', language: 'nl', ...asked }, await bench.talk(who), runCommand),
  );
};

test('the project manager hears who asks for which week', async () => {
  expect(await press('jan')).toEqual(["Noëlle van 't Hoff heeft jouw vraag gekregen."]);
  expect(bench.delivered).toMatchObject([{ recipient: ref('noelle').aad, content: { kind: 'notice' } }]);
  expect(JSON.stringify(bench.delivered[0]?.content)).toMatch(/Jan Bakker.*week 47/);
});

test('two people ask with a message each; the same person asks with the same one', async () => {
  await press('jan');
  await press('zoe');
  await press('jan');
  const [first, second, third] = bench.delivered.map(({ id }) => id);
  expect(first).not.toBe(second);
  expect(third).toBe(first);
});

test('nobody asks themselves', async () => {
  await press('noelle');
  expect(bench.delivered).toEqual([]);
});

test('who may only read asks nobody for anything', async () => {
  expect((await press('kees'))[0]).toContain('Gasten en bezoekers mogen lezen');
  expect(bench.delivered).toEqual([]);
});

test('a project that is not open here is not asked about', async () => {
  expect((await press('jan', 'SPO'))[0]).toContain('SPO');
  expect(bench.delivered).toEqual([]);
});

test('what did not arrive is not called sent', async () => {
  bench.sending = { state: 'refused', reason: 'blocked' };
  expect(await press('jan')).toEqual(["Het bericht aan Noëlle van 't Hoff kwam niet aan. Neem zelf even contact op."]);
});
