import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { addDecision } from '../../../../bot/handlers/decisions/add-decision.ts';
import { pressPutBack } from '../../../../bot/handlers/presses/press-put-back.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import { decisionsList } from '../../../../src/lists/decisions.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

async function recorded(): Promise<number> {
  const taken = { level: 'SteeringGroup', rationale: 'levertijd gas', decidedOn: day('2026-11-20') } as const;
  const command = { kind: 'decision.add', title: 'We starten op 25 januari.', ...taken } as const;
  const { summary } = await addDecision(command, await bench.talk('aisha'), { hints: [] });
  return Number(/B(\d+)/.exec(summary)?.[1]);
}
const press = async (item: number, who: Who) => {
  const data = { verb: 'put-back', language: 'nl', project: 'RVB' as ProjectCode, list: 'Decisions', item } as const;
  return pressPutBack(data, await bench.talk(who), runCommand);
};

test('the project manager puts a recorded decision back', async () => {
  const id = await recorded();
  expect(textsOf(await press(id, 'noelle'))[0]).toBe(`B${id} is teruggezet naar Voorgesteld`);
  expect((await bench.read(decisionsList, id)).cells.DecisionStatus).toBe('Proposed');
});

test('nobody else does', async () => {
  const id = await recorded();
  expect(textsOf(await press(id, 'aisha'))).toEqual(['Alleen de projectmanager mag dit. Vraag de projectmanager.']);
  expect((await bench.read(decisionsList, id)).cells.DecisionStatus).toBe('Taken');
});

test('a decision that is gone is said', async () => {
  expect(textsOf(await press(999, 'noelle'))[0]).toMatch(/^B999 bestaat niet/);
});
