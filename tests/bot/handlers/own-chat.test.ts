import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { textCard } from '../../../bot/cards/text-card.ts';
import {
  answerInOwnChat,
  asksAboutPeople,
  isConfidentialRow,
  isForOwnChat,
  isPressForOwnChat,
} from '../../../bot/handlers/own-chat.ts';
import { runCommand } from '../../../bot/handlers/run-command.ts';
import { conversationOf } from '../../../bot/handlers/talk.ts';
import type { Command } from '../../../bot/understand/command.ts';
import { day } from '../../../src/domain/values/day.ts';
import { type ProjectCode, projectCode } from '../../../src/domain/values/ids.ts';
import { actionsList } from '../../../src/lists/actions.ts';
import { decisionsList } from '../../../src/lists/decisions.ts';
import { risksList } from '../../../src/lists/risks.ts';
import { factsOf, textsOf } from '../cards/read-card.ts';
import { type HandlerBench, ref, startHandlerBench } from './handler-bench.ts';

let bench: HandlerBench;
/** Of each list the first row is public, the second confidential; the third action is late. */
beforeAll(async () => {
  bench = await startHandlerBench();
  for (const Confidential of [false, true]) {
    await bench.put(actionsList, { Confidential });
    await bench.put(risksList, { Confidential });
    await bench.put(decisionsList, { Title: 'We kiezen variant B.', Confidential });
  }
  await bench.put(actionsList, { Owner: ref('zoe'), DueDate: day('2026-11-18') });
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

const [open, secret] = [{ number: 1 }, { number: 2 }];
const range = { from: day('2026-11-23'), to: day('2026-11-27') };
const zoe = { kind: 'person', id: ref('zoe').aad, name: 'Zoë' } as const;

describe('an answer in the own chat', () => {
  test('goes there; the channel hears that it is there and the write stays the channel’s', async () => {
    const talk = await bench.talk('jan', { place: 'channel' });
    const line = await answerInOwnChat(talk, async ({ turn }) => {
      expect(turn.place.kind).toBe('personal');
      expect(conversationOf(turn)).toBe(conversationOf(talk.turn));
      return textCard('geheim');
    });
    expect(textsOf(line)).toEqual(['Ik heb je het antwoord in je eigen chat gestuurd.']);
    expect(line.beside).toBe(true);
    expect(bench.ownChat.map(({ to, reply }) => [to, textsOf(reply)])).toEqual([['jan', ['geheim']]]);
  });

  test('that does not arrive is not given in the channel instead', async () => {
    bench.sending = { state: 'refused', reason: 'blocked' };
    const line = await answerInOwnChat(await bench.talk('jan', { place: 'channel' }), async () => textCard('geheim'));
    expect(textsOf(line)[0]).toMatch(/^Mijn antwoord kwam niet aan in je eigen chat/);
  });
});

describe('what one person has to do is nobody else’s to read', () => {
  test.each<[Command, boolean]>([
    [{ kind: 'action.list', filter: { kind: 'mine' } }, true],
    [{ kind: 'action.list', filter: { kind: 'of-person', person: zoe } }, true],
    [{ kind: 'action.list', filter: { kind: 'overdue', mineOnly: false, person: zoe } }, true],
    [{ kind: 'action.list', filter: { kind: 'overdue', mineOnly: true } }, true],
    [{ kind: 'action.list', filter: { kind: 'due-between', range, mineOnly: true } }, true],
    [{ kind: 'action.list', filter: { kind: 'overdue', mineOnly: false } }, false],
    [{ kind: 'action.list', filter: { kind: 'due-between', range, mineOnly: false } }, false],
    [{ kind: 'action.list', filter: { kind: 'all' } }, false],
    [{ kind: 'action.postpone', target: { kind: 'mine' } }, true],
    [{ kind: 'action.postpone', target: { kind: 'items', items: [open] } }, false],
    [{ kind: 'risk.list' }, false],
  ])('%j: %s', async (command, isPersonal) => {
    expect(asksAboutPeople(command)).toBe(isPersonal);
    expect(await isForOwnChat(command, await bench.talk('jan', { place: 'channel' }))).toBe(isPersonal);
    expect(await isForOwnChat(command, await bench.talk('jan'))).toBe(false);
  });
});

describe('what touches a confidential row is for the own chat', () => {
  test.each<[Command, boolean]>([
    [{ kind: 'action.complete', items: [open, secret] }, true],
    [{ kind: 'action.complete', items: [open] }, false],
    [{ kind: 'action.complete', items: [{ ...secret, project: projectCode('RVB') }] }, true],
    [{ kind: 'action.start', item: secret }, true],
    [{ kind: 'action.start', item: open }, false],
    [{ kind: 'action.start', item: { number: 99 } }, false],
    [{ kind: 'action.start', item: { ...secret, project: projectCode('XYZ') } }, false],
    [{ kind: 'action.postpone', target: { kind: 'items', items: [secret] } }, true],
    [{ kind: 'action.show', item: secret }, false],
    [{ kind: 'risk.control', item: secret }, true],
    [{ kind: 'risk.control', item: open }, false],
    [{ kind: 'decision.hold', item: secret }, true],
    [{ kind: 'decision.hold', item: open }, false],
    [{ kind: 'remind.schedule', item: secret }, false],
    [{ kind: 'risk.occurred' }, false],
    [{ kind: 'help' }, false],
  ])('%j: %s', async (command, isHidden) => {
    expect(await isForOwnChat(command, await bench.talk('jan', { place: 'channel' }))).toBe(isHidden);
    expect(await isForOwnChat(command, await bench.talk('jan'))).toBe(false);
  });
});

describe('whose a row is, is said in the own chat where its people are not named', () => {
  test.each<['action.show' | 'risk.show' | 'decision.show', number, boolean]>([
    ['action.show', 1, false],
    ['action.show', 2, true],
    ['action.show', 3, true],
    ['action.show', 99, false],
    ['risk.show', 1, false],
    ['risk.show', 2, true],
    ['decision.show', 1, false],
    ['decision.show', 2, true],
  ])('%s %i: %s', async (kind, number, isUnnamed) => {
    const command = { kind, item: { number }, asked: 'Owner' } as Command;
    expect(await isForOwnChat(command, await bench.talk('jan', { place: 'channel' }))).toBe(isUnnamed);
    expect(await isForOwnChat(command, await bench.talk('jan'))).toBe(false);
  });

  test('a late action is shown there with its owner, the channel reads one line', async () => {
    const command = { kind: 'action.show', item: { number: 3 }, asked: 'Owner' } as const;
    const line = await runCommand(command, await bench.talk('aisha', { place: 'channel' }), { hints: [] });
    expect(textsOf(line)).toEqual(['Ik heb je het antwoord in je eigen chat gestuurd.']);
    const [own] = bench.ownChat;
    expect(own?.to).toBe('aisha');
    expect(own && factsOf(own.reply)).toMatchObject({ Actiehouder: 'Zoë Łukasik' });
  });

  test('shown without that question, it stays in the channel without a name', async () => {
    const command = { kind: 'action.show', item: { number: 3 } } as const;
    const shown = await runCommand(command, await bench.talk('aisha', { place: 'channel' }), { hints: [] });
    expect(factsOf(shown)).not.toHaveProperty('Actiehouder');
    expect(bench.ownChat).toEqual([]);
  });
});

describe('a press', () => {
  const pointing = (item: number) =>
    ({ language: 'nl', project: 'RVB' as ProjectCode, list: 'Actions', item }) as const;

  test('on a confidential row is answered in the own chat, except one that leaves it as it is', async () => {
    const talk = await bench.talk('jan', { place: 'channel' });
    expect(await isPressForOwnChat({ verb: 'complete', ...pointing(2) }, talk)).toBe(true);
    expect(await isPressForOwnChat({ verb: 'complete', ...pointing(1) }, talk)).toBe(false);
    expect(await isPressForOwnChat({ verb: 'leave', ...pointing(2) }, talk)).toBe(false);
    expect(await isPressForOwnChat({ verb: 'dismiss', language: 'nl' }, talk)).toBe(false);
    expect(await isPressForOwnChat({ verb: 'complete', ...pointing(2) }, await bench.talk('jan'))).toBe(false);
  });
});

test('a row that cannot be read is not there for the speaker', async () => {
  const talk = await bench.talk('jan', { place: 'channel' });
  const project = projectCode('RVB');
  expect(await isConfidentialRow({ project, list: 'Actions', item: 2 }, talk)).toBe(true);
  expect(await isConfidentialRow({ project, list: 'Niets', item: 2 }, talk)).toBe(false);
  expect(await isConfidentialRow({ project, list: 'Actions', item: 99 }, talk)).toBe(false);
});
