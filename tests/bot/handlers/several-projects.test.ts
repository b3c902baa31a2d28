import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listActions } from '../../../bot/handlers/actions/list-actions.ts';
import { answerMessage } from '../../../bot/handlers/messages/answer-message.ts';
import { runCommand } from '../../../bot/handlers/run-command.ts';
import type { Command } from '../../../bot/understand/command.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import { day } from '../../../src/domain/values/day.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { project } from '../../graph/spil-on-bench.ts';
import { pressesOf, textsOf } from '../cards/read-card.ts';
import { type HandlerBench, ref, second, type Spoken, startHandlerBench } from './handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench([project, second]);
  for (const place of [project, second]) {
    await bench.put(actionsList, { Owner: ref('jan') }, place);
    await bench.put(risksList, {}, place);
    await bench.put(decisionsList, { Title: 'We kiezen variant B.' }, place);
  }
  await bench.put(actionsList, { Owner: ref('jan') }, second);
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const run = async (command: Command, spoken?: Spoken) =>
  runCommand(command, await bench.talk('jan', spoken), { hints: [] });
const item = { number: 1 };
const zoe = { kind: 'person', id: ref('zoe').aad, name: 'Zoë' } as const;
const december = { kind: 'day', day: day('2026-12-10') } as const;

describe('a number that stands in several projects is asked about, with the command as it was', () => {
  test.each<Command>([
    { kind: 'action.show', item },
    { kind: 'action.assign', item, owner: zoe },
    { kind: 'action.reopen', item, reason: 'toch niet' },
    { kind: 'action.start', item },
    { kind: 'action.wait', item },
    { kind: 'action.setPriority', item, priority: 'High' },
    { kind: 'action.note', item, note: 'hoi' },
    { kind: 'action.cancel', item, reason: 'dubbel' },
    { kind: 'risk.show', item },
    { kind: 'decision.show', item },
  ])('$kind', async (command) => {
    const reply = await run(command);
    expect(textsOf(reply)[0]).toMatch(/^[ARB]1 bestaat in meer projecten\. Welk project bedoel je\?$/);
    expect(pressesOf(reply)).toEqual(
      ['RVB', 'SPL'].map((code) => ({
        verb: 'run',
        language: 'nl',
        project: code,
        asked: expect.any(String),
        command: { ...command, item: { ...item, project: code } },
      })),
    );
  });

  test('of several items only the one that is not clear', async () => {
    const items = [{ number: 2 }, { number: 1 }];
    const [complete] = pressesOf(await run({ kind: 'action.complete', items }));
    expect(complete).toMatchObject({ command: { items: [{ number: 2 }, { number: 1, project: 'RVB' }] } });
    const target = { kind: 'items', items } as const;
    const [postpone] = pressesOf(await run({ kind: 'action.postpone', target, to: december }));
    expect(postpone).toMatchObject({ command: { target: { items: [{ number: 2 }, { number: 1, project: 'RVB' }] } } });
  });
});

test('a number of one project, or with its project, is that item; its number carries the project', async () => {
  expect(textsOf(await run({ kind: 'action.show', item: { number: 2 } }))).toEqual(['SPL-A2 Aannemer bellen']);
  const named = { number: 1, project: projectCode('SPL') };
  expect(textsOf(await run({ kind: 'action.show', item: named }))).toEqual(['SPL-A1 Aannemer bellen']);
});

test('a project that is not open holds nothing; in a channel only its own is open', async () => {
  const stranger = { number: 1, project: projectCode('XYZ') };
  expect(textsOf(await run({ kind: 'action.show', item: stranger }))).toEqual([
    'Project XYZ ken ik niet, of je hebt er geen toegang toe.',
  ]);
  const other = { number: 1, project: projectCode('SPL') };
  expect(textsOf(await run({ kind: 'action.show', item: other }, { place: 'channel' }))).toEqual([
    'Dit kanaal hoort bij project RVB. Vraag het in de chat met Spil.',
  ]);
});

test('a project that is said beside the number is meant, also where another one is open', async () => {
  const say = async (text: string, spoken?: Spoken) =>
    textsOf(await answerMessage(text, [], await bench.talk('jan', spoken)))[0];
  expect(await say('toon SPL A1')).toBe('SPL-A1 Aannemer bellen');
  expect(await say('toon actie 1 van SPL')).toBe('SPL-A1 Aannemer bellen');
  const elsewhere = 'Dit kanaal hoort bij project RVB. Vraag het in de chat met Spil.';
  expect(await say('SPL A1 is klaar', { place: 'channel' })).toBe(elsewhere);
  expect(await say('verschuif SPL A1 naar 10 december', { place: 'channel' })).toBe(elsewhere);
  expect(await say('SPL A1 en A2 zijn klaar', { place: 'channel' })).toBe(elsewhere);
});

describe('a project that does not answer', () => {
  const lists = /2222.*\/items|2222.*\/lists/;

  test('is named as missing from a list', async () => {
    const talk = await bench.talk('jan');
    bench.fail('GET', lists, 503);
    const reply = await listActions({ kind: 'action.list', filter: { kind: 'mine' } }, talk, { hints: [] });
    expect(textsOf(reply)[0]).toBe('Jij hebt 2 open acties');
    expect(textsOf(reply).at(-1)).toBe('Project RVB antwoordt nu niet en ontbreekt hier.');
  });

  test('from the start is named too', async () => {
    bench.fail('GET', lists, 503);
    const talk = await bench.talk('jan');
    expect([talk.homes.map(({ project: { code } }) => code), talk.unreachable]).toEqual([['SPL'], ['RVB']]);
    const reply = await listActions({ kind: 'action.list', filter: { kind: 'mine' } }, talk, { hints: [] });
    expect(textsOf(reply).at(-1)).toBe('Project RVB antwoordt nu niet en ontbreekt hier.');
  });

  test('says more than a number that another project has not', async () => {
    const talk = await bench.talk('jan');
    bench.fail('GET', lists, 503);
    const reply = await runCommand({ kind: 'action.show', item: { number: 99 } }, talk, { hints: [] });
    expect(textsOf(reply)[0]).toContain('SharePoint is druk.');
  });
});

test('something new is asked about: in which project', async () => {
  const reply = await run({ kind: 'decision.add', title: 'We kiezen variant C.' });
  expect(textsOf(reply)).toEqual(['Bij welk project hoort dit?']);
});
