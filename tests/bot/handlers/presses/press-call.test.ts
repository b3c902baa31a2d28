import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { pressAskHelp, pressDiscuss } from '../../../../bot/handlers/presses/press-call.ts';
import { runCommand } from '../../../../bot/handlers/run-command.ts';
import { day } from '../../../../src/domain/values/day.ts';
import type { ProjectCode } from '../../../../src/domain/values/ids.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { controlMeasuresList } from '../../../../src/lists/control-measures.ts';
import { risksList } from '../../../../src/lists/risks.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

type ListOfCard = 'Actions' | 'ControlMeasures';
const pointing = (item: number, list: ListOfCard = 'Actions') =>
  ({ language: 'nl', project: 'RVB' as ProjectCode, list, item }) as const;
const askHelp = async (item: number, who: Who = 'jan', spoken?: Spoken, list?: ListOfCard) =>
  pressAskHelp({ verb: 'ask-help', ...pointing(item, list) }, await bench.talk(who, spoken), runCommand);
const discuss = async (item: number, who: Who = 'noelle', spoken?: Spoken) =>
  pressDiscuss({ verb: 'discuss', ...pointing(item) }, await bench.talk(who, spoken), runCommand);
const action = async (due = '2026-12-04') =>
  (await bench.put(actionsList, { Owner: ref('jan'), DueDate: day(due) })).id;

describe('a call for help', () => {
  test('goes to the project manager; the card stays', async () => {
    const id = await action();
    const reply = await askHelp(id);
    expect(bench.told).toEqual([`help noelle A${id}`]);
    expect(textsOf(reply)).toEqual([`Noëlle van 't Hoff heeft bericht gekregen dat je hulp nodig hebt bij A${id}.`]);
    expect(reply.beside).toBe(true);
  });

  test('about a measure calls it by its number', async () => {
    const risk = await bench.put(risksList, {});
    const { id } = await bench.put(controlMeasuresList, { Title: 'Proefsleuven', RiskRef: risk.id });
    expect(textsOf(await askHelp(id, 'jan', {}, 'ControlMeasures'))[0]).toMatch(new RegExp(`bij M${id}\\.$`));
  });

  test('that reaches nobody says so', async () => {
    bench.telling = 'later';
    const reply = await askHelp(await action());
    expect(textsOf(reply)[0]).toBe("Het bericht aan Noëlle van 't Hoff kwam niet aan. Neem zelf even contact op.");
  });

  test('of the project manager has nobody to go to', async () => {
    expect(textsOf(await askHelp(await action(), 'noelle'))[0]).toMatch(/^Er is niemand om dit aan te vragen/);
    expect(bench.told).toEqual([]);
  });
});

describe('a wish to discuss', () => {
  test('goes to the owner, in English when asked in English', async () => {
    const id = await action();
    const reply = await discuss(id, 'noelle', { language: 'en' });
    expect(bench.told).toEqual([`discuss jan A${id}`]);
    expect(textsOf(reply)[0]).toMatch(new RegExp(`^Jan Bakker .*A${id}`));
  });

  test('names nobody beside a late action in a channel, arrived or not', async () => {
    const id = await action('2026-11-16');
    expect(textsOf(await discuss(id, 'noelle', { place: 'channel' }))).toEqual([
      `Jouw bericht over A${id} is verstuurd.`,
    ]);
    bench.telling = 'not';
    expect(textsOf(await discuss(id, 'noelle', { place: 'channel' }))).toEqual([
      `Jouw bericht over A${id} kwam niet aan. Neem zelf even contact op.`,
    ]);
  });

  test('of a guest is refused', async () => {
    expect(textsOf(await discuss(await action(), 'kees'))[0]).toMatch(/^Gasten en bezoekers mogen lezen/);
  });
});

test('a card of a project that is not open calls nobody', async () => {
  const data = { verb: 'discuss', ...pointing(1), project: 'XYZ' as ProjectCode } as const;
  const reply = await pressDiscuss(data, await bench.talk('jan'), runCommand);
  expect(textsOf(reply)).toEqual(['Project XYZ ken ik niet, of je hebt er geen toegang toe.']);
});

test('a list that no house knows calls nobody', async () => {
  const data = { verb: 'discuss', ...pointing(1), list: 'Niets' as 'Actions' } as const;
  expect(textsOf(await pressDiscuss(data, await bench.talk('jan'), runCommand))[0]).toContain(
    'Project RVB ken ik niet',
  );
});
