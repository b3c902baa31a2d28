import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Step, stepItems } from '../../../../bot/handlers/acting/step-items.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../../src/lists/control-measures.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { buttonsOf, pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const complete: Step = {
  act: { list: 'Actions', act: 'complete', input: {} },
  say: (number) => `${number} klaar`,
};
const step = async (numbers: readonly number[], who: Who = 'jan', spoken?: Spoken) =>
  stepItems(
    actionsList,
    numbers.map((number) => ({ number })),
    complete,
    await bench.talk(who, spoken),
    (items) => ({ kind: 'action.complete', items: [...items] }),
  );
const action = async (who: Who, cells: object = {}) => (await bench.put(actionsList, { Owner: ref(who), ...cells })).id;
const statusOf = async (id: number) => (await bench.read(actionsList, id)).cells.ActionStatus;

test('one item is answered with its facts', async () => {
  const id = await action('jan');
  expect(textsOf(await step([id]))).toEqual([`A${id} klaar`]);
});

test('all are found before any is written', async () => {
  const id = await action('jan');
  expect(textsOf(await step([id, 999]))[0]).toMatch(/^A999 bestaat niet/);
  expect(await statusOf(id)).toBe('New');
});

describe('of several', () => {
  test('each is written and can be taken back on its own', async () => {
    const ids = [await action('jan'), await action('jan')];
    const reply = await step(ids);
    expect(textsOf(reply)).toEqual(['2 acties zijn gewijzigd', ...ids.map((id) => `A${id} klaar`)]);
    expect(buttonsOf(reply)).toEqual(ids.map((id) => `A${id} ongedaan maken`));
    expect(pressesOf(reply).map((data) => 'item' in data && data.item)).toEqual(ids);
  });

  test('none is written when one is refused: what can be done is one press away', async () => {
    const [theirs, mine, alsoMine] = [await action('zoe'), await action('jan'), await action('jan')];
    const reply = await step([mine, theirs, alsoMine]);
    expect(textsOf(reply)).toEqual([
      'Er is niets gewijzigd, want niet alles kan.',
      expect.stringMatching(new RegExp(`^A${theirs}: Dit is van Zoë Łukasik`)),
    ]);
    expect(await Promise.all([mine, theirs, alsoMine].map(statusOf))).toEqual(['New', 'New', 'New']);
    expect(reply.beside).toBe(true);
    expect(buttonsOf(reply)).toEqual([`Alleen A${mine} en A${alsoMine}`]);
    const items = [mine, alsoMine].map((number) => ({ project: 'RVB', number }));
    expect(pressesOf(reply)).toEqual([{ verb: 'run', language: 'nl', command: { kind: 'action.complete', items } }]);
  });

  test('nothing is offered when all are refused, each for its own reason', async () => {
    const [theirs, ended] = [await action('zoe'), await action('jan', { ActionStatus: 'Cancelled' })];
    const reply = await step([theirs, ended]);
    expect(textsOf(reply).slice(1)).toEqual([
      expect.stringMatching(new RegExp(`^A${theirs}: Dit is van Zoë Łukasik`)),
      expect.stringMatching(new RegExp(`^A${ended}: Van ‘Vervallen’`)),
    ]);
    expect(buttonsOf(reply)).toEqual([]);
  });

  test('a late one names nobody in a channel, also when it is refused', async () => {
    const [late, mine] = [await action('zoe', { DueDate: day('2026-11-16') }), await action('jan')];
    const texts = textsOf(await step([late, mine], 'jan', { place: 'channel' }));
    expect(texts[1]).toMatch(new RegExp(`^A${late}: Dit is van iemand anders`));
  });

  test('what SharePoint refuses on the way is said of that one', async () => {
    const ids = [await action('jan'), await action('jan')];
    bench.fail('PATCH', new RegExp(`items/${ids[1]}(/|$|\\?)`), 503);
    const reply = await step(ids);
    expect(textsOf(reply).slice(0, 2)).toEqual(['1 actie is gewijzigd', `A${ids[0]} klaar`]);
    expect(textsOf(reply)[2]).toMatch(new RegExp(`^A${ids[1]}: Niet gelukt: `));
    expect(buttonsOf(reply)).toEqual([`A${ids[0]} ongedaan maken`]);
  });

  test('one that was so already has no way back', async () => {
    const [was, is] = [await action('jan', { ActionStatus: 'Done' }), await action('jan')];
    const reply = await step([was, is]);
    expect(textsOf(reply)[1]).toBe(`A${was} klaar. Dat was al zo. Er is niets opnieuw gewijzigd.`);
    expect(buttonsOf(reply)).toEqual([`A${is} ongedaan maken`]);
  });

  test('each says as much as when it is done alone: what to know, what followed with its way back, who heard', async () => {
    const id = await action('jan', { DueDate: day('2026-12-10') });
    const other = await action('jan');
    const risk = await bench.put(risksList, { RiskOwner: ref('zoe') });
    const linked = { RiskRef: risk.id, ActionRef: [id], MeasureStatus: 'InProgress' } as const;
    const measure = await bench.put(controlMeasuresList, linked);
    const reply = await step([id, other]);
    expect(textsOf(reply)[1]).toBe(
      `A${id} klaar. Een maatregel is afgerond. Beoordeel R${risk.id} opnieuw. ` +
        `M${measure.id} staat nu op Afgerond: alle gekoppelde acties zijn klaar. ` +
        'Zoë Łukasik heeft hierover bericht gekregen.',
    );
    expect(buttonsOf(reply)).toEqual([
      `A${id} ongedaan maken`,
      `M${measure.id} ongedaan maken`,
      `A${other} ongedaan maken`,
    ]);
  });
});
