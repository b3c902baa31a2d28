import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addDecision } from '../../../../bot/handlers/decisions/add-decision.ts';
import type { Reply } from '../../../../bot/turn.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';
import { decisionsList } from '../../../../src/lists/decisions.ts';
import { buttonsOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

type Command = Parameters<typeof addDecision>[0];
const whole = { level: 'SteeringGroup', rationale: 'levertijd gas', decidedOn: day('2026-11-20') } as const;

const add = async (said: Partial<Command>, who: Who = 'aisha', spoken?: Spoken) => {
  const command = { kind: 'decision.add', title: 'We starten op 25 januari.', ...said } as const;
  return addDecision(command, await bench.talk(who, spoken), { hints: [] });
};
const cellsOf = async (reply: Reply) =>
  (await bench.read(decisionsList, Number(/B(\d+)/.exec(reply.summary)?.[1]))).cells;

describe('a proposal', () => {
  test('takes what was said, in the speaker’s name', async () => {
    const reply = await add({ neededBy: day('2026-12-11'), level: 'Council', rationale: 'krediet' }, 'jan');
    const cells = await cellsOf(reply);
    expect(cells).toMatchObject({
      Title: 'We starten op 25 januari.',
      DecisionStatus: 'Proposed',
      NeededBy: '2026-12-11',
      DecisionLevel: 'Council',
      Rationale: 'krediet',
    });
    expect(cells.ProposedBy).toMatchObject(ref('jan'));
    expect(textsOf(reply)).toEqual([expect.stringMatching(/^B\d+ is vastgelegd als voorstel$/)]);
    expect(buttonsOf(reply)).toEqual(['Ongedaan maken']);
  });

  test('needs no more than its text', async () => {
    const cells = await cellsOf(await add({}));
    expect(cells).toMatchObject({ DecisionStatus: 'Proposed', DecisionLevel: 'ProjectTeam' });
    expect(cells).not.toHaveProperty('Rationale');
    expect(cells).not.toHaveProperty('NeededBy');
    expect(cells).not.toHaveProperty('DecidedOn');
  });

  test.each<[string, Partial<Command>, Who]>([
    ['the body is missing', { rationale: 'levertijd gas', decidedOn: day('2026-11-20') }, 'aisha'],
    ['the reason is missing', { level: 'SteeringGroup', decidedOn: day('2026-11-20') }, 'aisha'],
    ['the reason is blank', { ...whole, rationale: '  ' }, 'aisha'],
    ['the speaker may not record', whole, 'jan'],
  ])('is all that comes of a decision when %s', async (_, said, who) => {
    const reply = await add(said, who);
    expect((await cellsOf(reply)).DecisionStatus).toBe('Proposed');
    expect(textsOf(reply)[1]).toBe('Genomen wordt het pas met een gremium, een onderbouwing en de juiste rol.');
  });

  test('without a word that it was decided stays without that remark', async () => {
    expect(textsOf(await add({ level: 'SteeringGroup', rationale: 'levertijd gas' }))).toHaveLength(1);
  });
});

describe('a decision that is complete', () => {
  test('is recorded as taken by the body, by whoever may; the project manager hears it', async () => {
    const reply = await add(whole);
    expect(await cellsOf(reply)).toMatchObject({
      DecisionStatus: 'Taken',
      DecidedOn: '2026-11-20',
      DecidedBy: 'Stuurgroep',
      Rationale: 'levertijd gas',
    });
    expect(textsOf(reply)[0]).toMatch(/^B\d+ is vastgelegd als genomen besluit$/);
    expect(textsOf(reply)).toContain('Vastgelegd door Aïsha El Amrani, besloten door Stuurgroep.');
    expect(bench.told).toEqual([expect.stringMatching(/^recorded noelle B\d+$/)]);
  });

  test('is told in English with the English name of the body', async () => {
    const reply = await add(whole, 'aisha', { language: 'en' });
    expect(textsOf(reply).join()).toContain('decided by Steering group');
  });

  test('of the project team is one too', async () => {
    const reply = await add({ ...whole, level: 'ProjectTeam' });
    expect((await cellsOf(reply)).DecidedBy).toBe('Projectteam');
  });
});

test('the same message adds one decision', async () => {
  const same = { activityId: 'decided once' };
  const [first, second] = [await add({}, 'aisha', same), await add({}, 'aisha', same)];
  expect(second.summary).toBe(first.summary);
});

test('a guest proposes nothing', async () => {
  const reply = await add({}, 'kees');
  expect(textsOf(reply)).toEqual(['Gasten en bezoekers mogen lezen, niet wijzigen. Vraag een projectlid.']);
});

test('a project that is not open takes nothing', async () => {
  const command = { kind: 'decision.add', title: 'We starten op 25 januari.' } as const;
  const reply = await addDecision(command, await bench.talk('aisha'), { hints: [], project: projectCode('XYZ') });
  expect(textsOf(reply)[0]).toContain('Project XYZ ken ik niet');
});
