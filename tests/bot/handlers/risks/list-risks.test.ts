import { afterAll, beforeAll, expect, test } from 'vitest';
import { listRisks } from '../../../../bot/handlers/risks/list-risks.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { buttonsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, type Spoken, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
  const threat = { RiskType: 'Threat', RiskStatus: 'Open' } as const;
  const rows = [
    { ...threat, Probability: 1, Impact: 2, ReviewDate: day('2026-12-14') },
    { ...threat, Probability: 4, Impact: 5, ReviewDate: day('2026-11-23') },
    { ...threat, Probability: 4, Impact: 5, ReviewDate: day('2026-10-01') },
    { ...threat, RiskStatus: 'Closed', Probability: 5, Impact: 5, ReviewDate: day('2026-10-01') },
    { ...threat, RiskType: 'Opportunity', Probability: 3, Impact: 3 },
    { ...threat, RiskStatus: 'Open' },
    { ...threat, Probability: 2, Impact: 4, ReviewDate: day('2026-12-14') },
  ] as const;
  for (const row of rows) await bench.put(risksList, row);
});
afterAll(() => bench.close());

type Command = Parameters<typeof listRisks>[0];
const list = async (command: Omit<Command, 'kind'> = {}, spoken?: Spoken) =>
  listRisks({ kind: 'risk.list', ...command }, await bench.talk('aisha', spoken), { hints: [] });
const numbersIn = (texts: readonly string[]) => texts.slice(1).flatMap((text) => text.match(/\bR\d+/)?.[0] ?? []);

test.each<[Omit<Command, 'kind'>, readonly string[], string]>([
  [{}, ['R2', 'R3', 'R7', 'R1', 'R6'], "5 risico's"],
  [{ type: 'Threat' }, ['R2', 'R3', 'R7', 'R1', 'R6'], "5 risico's"],
  [{ band: 'red' }, ['R2', 'R3'], "2 risico's, ■ ROOD"],
  [{ band: 'amber' }, ['R7'], '1 risico, ▲ oranje'],
  [{ band: 'green' }, ['R1'], '1 risico, ✓ groen'],
  [{ type: 'Opportunity' }, ['R5'], '1 kans (positief)'],
  [{ review: true }, ['R2', 'R3'], "2 risico's wachten op herbeoordeling"],
])('%j gives %j, the highest score on top, equal scores by number', async (command, numbers, title) => {
  const reply = await list(command);
  expect(textsOf(reply)[0]).toBe(title);
  expect(numbersIn(textsOf(reply))).toEqual(numbers);
  expect(buttonsOf(reply)).toEqual(['Open in tabblad']);
});

test('since when a risk waits for review is told only when that was asked', async () => {
  expect(textsOf(await list({ review: true })).join()).toContain('herbeoordelen sinds');
  expect(textsOf(await list({ band: 'red' })).join()).not.toContain('herbeoordelen sinds');
});

test('the titles are English when the question was', async () => {
  expect(textsOf(await list({ band: 'red' }, { language: 'en' }))[0]).toBe('2 risks, ■ RED');
});

test('a list that cannot be read is no empty list', async () => {
  const talk = await bench.talk('aisha');
  bench.fail('GET', /\/items/, 503);
  const reply = await listRisks({ kind: 'risk.list' }, talk, { hints: [] });
  bench.reset();
  expect(textsOf(reply)[0]).toContain('SharePoint is druk.');
});
