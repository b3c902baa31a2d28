import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DataOf } from '../../../../bot/cards/data/card-data.ts';
import { textCard } from '../../../../bot/cards/text-card.ts';
import type { RunCommand } from '../../../../bot/handlers/command-handler.ts';
import { giveHelp, answerNone, askClearer, undoSaid } from '../../../../bot/handlers/messages/plain-answers.ts';
import { pressAnswer } from '../../../../bot/handlers/presses/press-answer.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { projectCode } from '../../../../src/domain/values/ids.ts';
import { pressesOf, textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench } from '../handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
afterAll(() => bench.close());

const command = { kind: 'action.add', title: 'Zaal regelen' } as const;
const ran: unknown[] = [];
const run: RunCommand = async (done, _talk, given) => {
  ran.push([done, given]);
  return textCard('gedaan');
};
const press = async (data: Partial<DataOf<'answer'>>, spoken?: Spoken) => {
  const ask = { kind: 'missing-owner' } as const;
  const answer = { verb: 'answer', language: 'nl', command, ask, later: [], ...data } as const;
  return pressAnswer(answer, await bench.talk('jan', spoken), run);
};

test('a complete answer is carried out, under the name of the roster, in the project of the question', async () => {
  expect(textsOf(await press({ person: ref('zoe').aad, project: projectCode('RVB') }))).toEqual(['gedaan']);
  const owner = { kind: 'person', id: ref('zoe').aad, name: 'Zoë Łukasik' };
  expect(ran.splice(0)).toEqual([
    [
      { ...command, owner },
      { hints: [], project: 'RVB' },
    ],
  ]);
});

test('without a project the handler chooses', async () => {
  await press({ skip: true });
  expect(ran.splice(0)).toEqual([[command, { hints: [] }]]);
});

test('what is still open is asked next, with the answer in it', async () => {
  const later = [{ kind: 'missing-day', slot: 'due' } as const, { kind: 'missing-title' } as const];
  const reply = await press({ skip: true, later, project: projectCode('RVB') });
  expect(textsOf(reply)).toContain('Welke datum?');
  expect(pressesOf(reply)[0]).toMatchObject({ command, ask: later[0], later: [later[1]], project: 'RVB' });
  expect(ran).toEqual([]);
});

test('an empty answer leaves the question; one that leads nowhere says so', async () => {
  const open = await press({});
  expect(textsOf(open)[0]).toMatch(/^Daarmee weet ik nog niet genoeg/);
  expect(open.beside).toBe(true);
  const nowhere = await press({ ask: { kind: 'missing-day', slot: 'until' }, day: day('2026-12-01') });
  expect(textsOf(nowhere)).toEqual(['Dat kan ik nog niet. Er is niets gewijzigd.']);
  expect(ran).toEqual([]);
});

test('pressed again, what would add up is not done twice', async () => {
  const reopen = { kind: 'action.reopen', item: { number: 1 } } as const;
  const said = { command: reopen, ask: { kind: 'missing-reason' }, text: 'toch niet' } as const;
  const card = { activityId: 'one card' };
  await press(said, card);
  expect(textsOf(await press(said, card))).toEqual(['Dit was al gedaan. Er is niets opnieuw gewijzigd.']);
  expect(ran.splice(0)).toHaveLength(1);
});

test('sentences that ask nothing of a list are answered in their language', async () => {
  const [nl, en] = [await bench.talk('jan'), await bench.talk('jan', { language: 'en' })];
  const given = { hints: [] };
  expect(textsOf(await giveHelp({ kind: 'help' }, nl, given))[0]).toBe('Dit kun je vragen');
  expect(textsOf(await giveHelp({ kind: 'help' }, en, given))[0]).not.toBe('Dit kun je vragen');
  expect(textsOf(await answerNone({ kind: 'none' }, nl, given))[0]).toMatch(/^Ik heb niets gewijzigd/);
  expect(textsOf(await undoSaid({ kind: 'undo' }, nl, given))[0]).toMatch(/^Er is niets om ongedaan te maken/);
  const clearer = await askClearer({ kind: 'clarify', why: 'which-item' }, nl, given);
  expect(textsOf(clearer)[0]).toMatch(/^Welk item bedoel je/);
});
