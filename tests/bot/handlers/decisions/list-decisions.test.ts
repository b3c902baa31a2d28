import { afterAll, beforeAll, expect, test } from 'vitest';
import { listDecisions } from '../../../../bot/handlers/decisions/list-decisions.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { decisionsList } from '../../../../src/lists/decisions.ts';
import { buttonsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, type Spoken, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  const taken = { Title: 'We kiezen variant B.', DecisionStatus: 'Taken', DecisionLevel: 'SteeringGroup' } as const;
  const rows = [
    { ...taken, DecidedOn: day('2026-09-28') },
    { ...taken, DecidedOn: day('2026-10-29'), DecisionLevel: 'Council' },
    { ...taken, DecidedOn: day('2026-10-01') },
    { ...taken, DecidedOn: day('2026-09-28') },
    { Title: 'Nog te nemen besluit', DecisionLevel: 'SteeringGroup' },
  ] as const;
  for (const row of rows) await bench.put(decisionsList, row);
});
afterAll(() => bench.close());

type Command = Parameters<typeof listDecisions>[0];
const list = async (command: Omit<Command, 'kind'> = {}, spoken?: Spoken) =>
  listDecisions({ kind: 'decision.list', ...command }, await bench.talk('aisha', spoken), { hints: [] });
const numbersIn = (texts: readonly string[]) => texts.slice(1).flatMap((text) => text.match(/\bB\d+/)?.[0] ?? []);
const range = (from: string, to: string) => ({ from: day(from), to: day(to) });

test.each<[Omit<Command, 'kind'>, readonly string[]]>([
  [{}, ['B2', 'B3', 'B4', 'B1', 'B5']],
  [{ level: 'SteeringGroup' }, ['B3', 'B4', 'B1', 'B5']],
  [{ latest: true }, ['B2']],
  [{ level: 'SteeringGroup', latest: true }, ['B3']],
  [{ range: range('2026-09-28', '2026-10-01') }, ['B3', 'B4', 'B1']],
  [{ range: range('2026-09-29', '2026-09-30') }, []],
  [{ range: range('2026-10-01', '2026-10-29') }, ['B2', 'B3']],
])('%j gives %j: the newest on top, of one day the last one first', async (command, numbers) => {
  const reply = await list(command);
  expect(numbersIn(textsOf(reply))).toEqual(numbers);
  expect(buttonsOf(reply)).toEqual(numbers.length === 0 ? [] : ['Open in tabblad']);
});

test.each([
  ['nl', '2 besluiten', 'Er zijn geen besluiten die hieraan voldoen.'],
  ['en', '2 decisions', 'There are no decisions like that.'],
] as const)('how many there are is said in %s', async (language, some, none) => {
  expect(textsOf(await list({ range: range('2026-10-01', '2026-10-29') }, { language }))[0]).toBe(some);
  expect(textsOf(await list({ range: range('2027-01-01', '2027-01-02') }, { language }))[0]).toBe(none);
});

test('a list that cannot be read is no empty list', async () => {
  const talk = await bench.talk('aisha');
  bench.fail('GET', /\/items/, 503);
  const reply = await listDecisions({ kind: 'decision.list' }, talk, { hints: [] });
  bench.reset();
  expect(textsOf(reply)[0]).toContain('SharePoint is druk.');
});
