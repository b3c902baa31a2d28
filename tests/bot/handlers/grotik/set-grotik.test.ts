import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { setGrotik } from '../../../../bot/handlers/grotik/set-grotik.ts';
import { textsOf } from '../../cards/read-card.ts';
import type { HandlerBench, Who } from '../handler-bench.ts';
import { recorded, startWeek } from './week-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startWeek();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

type Command = Parameters<typeof setGrotik>[0];

const set = async (who: Who, said: Partial<Command> = {}) => {
  const command = { kind: 'grotik.set', aspect: 'Money', light: 'Amber', explanation: 'duurder', ...said } as const;
  return setGrotik(command, await bench.talk(who), { hints: [] });
};

test('support puts down why, the light stays as it was, and the answer says both', async () => {
  expect(textsOf(await set('aisha'))).toEqual([
    'Je toelichting staat bij Geld. Het licht blijft grijs: alleen de projectmanager stelt het vast.',
  ]);
  const { ExplanationText, ProposedLight, Light } = await recorded(bench, 'Money');
  expect(ExplanationText).toContain('[2026-11-23 Aïsha El Amrani] oranje, want duurder');
  expect([ProposedLight, Light]).toEqual(['Grey', undefined]);
  expect(bench.changed).toEqual(['GrotikStatus']);
});

test('a light without a reason is asked for one, with a sentence to copy', async () => {
  expect(textsOf(await set('aisha', { explanation: ' ' }))).toEqual([
    'Zeg ook waarom. Bijvoorbeeld: zet geld op oranje want de levering is later.',
  ]);
  expect(bench.changed).toEqual([]);
});

test.each([
  ['jan', /ondersteuner/i],
  ['kees', /^Gasten en bezoekers mogen lezen/],
] as const)('%s changes nothing, and hears who may', async (who, words) => {
  const before = await recorded(bench, 'Risk');
  const reply = await set(who, { aspect: 'Risk' });
  expect(textsOf(reply)).toEqual([expect.stringMatching(words)]);
  expect(reply.beside).toBe(true);
  expect(await recorded(bench, 'Risk')).toEqual(before);
});

test('a list that takes no write is told, as something that did not happen', async () => {
  const talk = await bench.talk('aisha');
  bench.fail('PATCH', /\/items/, 503);
  const command = { kind: 'grotik.set', aspect: 'Time', light: 'Red', explanation: 'stil' } as const;
  const reply = await setGrotik(command, talk, { hints: [] });
  expect(textsOf(reply)).toEqual([expect.stringMatching(/SharePoint is druk/)]);
  expect((await recorded(bench, 'Time')).ExplanationText).not.toContain('stil');
});
