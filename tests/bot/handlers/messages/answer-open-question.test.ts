import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { answerMessage } from '../../../../bot/handlers/messages/answer-message.ts';
import { answerOpenQuestion } from '../../../../bot/handlers/messages/answer-open-question.ts';
import { contextOf } from '../../../../bot/handlers/messages/context-of.ts';
import { understand } from '../../../../bot/understand/understand.ts';
import { day } from '../../../../src/domain/values/day.ts';
import { actionsList } from '../../../../src/lists/actions.ts';
import { textsOf } from '../../cards/read-card.ts';
import { type HandlerBench, ref, type Spoken, startHandlerBench, type Who } from '../handler-bench.ts';

let bench: HandlerBench;
beforeEach(async () => {
  await bench?.close();
  bench = await startHandlerBench();
  const open = { ActionStatus: 'InProgress', Owner: ref('jan'), Priority: 'Normal' } as const;
  await bench.put(actionsList, { ...open, Title: 'Bellen', DueDate: day('2026-12-02') });
});
afterAll(() => bench.close());

const ask = async (text: string, spoken?: Spoken) => answerMessage(text, [], await bench.talk('jan', spoken));

/** What becomes of a typed text while a question is open; undefined when it answers none. */
async function answer(text: string, who: Who = 'jan', spoken?: Spoken) {
  const talk = await bench.talk(who, spoken);
  const context = await contextOf(talk, []);
  return answerOpenQuestion({ text, understood: understand(text, context), context }, talk);
}

const said = async (...given: Parameters<typeof answer>) => {
  const reply = await answer(...given);
  return reply === undefined ? undefined : textsOf(reply)[0];
};

const dueDay = async () => (await bench.read(actionsList, 1)).cells.DueDate;

describe('a typed answer', () => {
  test('is none while nothing was asked', async () => {
    expect(await said('16 december')).toBeUndefined();
  });

  test('goes the way of the button that says the same, once', async () => {
    await ask('stel A1 uit');
    expect(await said('16 december')).toBe('A1 is verschoven naar woensdag 16 december 2026');
    expect(await dueDay()).toBe('2026-12-16');
    expect(await said('17 december'), 'answered').toBeUndefined();
  });

  test('that is unclear is asked again; another wish leaves the question', async () => {
    await ask('stel A1 uit');
    expect(await said('tja')).toContain('Welke datum?');
    expect(await said('A1 is klaar')).toBeUndefined();
    expect(await said('16 december'), 'left').toBeUndefined();
    expect(await dueDay()).toBe('2026-12-02');
  });

  test('in the language of the question, whatever that of the answer', async () => {
    expect(textsOf(await ask('postpone A1', { language: 'en' }))).toEqual(['Which date?']);
    expect(await said('16 december')).toBe('A1 was moved to Wednesday 16 December 2026');
  });

  test('to a question of the own chat is not answered in the channel', async () => {
    await ask('schuif mijn acties een week op', { place: 'channel' });
    const [asked] = bench.ownChat.map(({ to }) => to);
    expect(asked).toBe('jan');
    const line = await said('ja', 'jan', { place: 'channel' });
    expect(line).toBe('Ik heb je het antwoord in je eigen chat gestuurd.');
    expect(bench.ownChat).toHaveLength(2);
    expect(await dueDay()).toBe('2026-12-09');
  });
});
