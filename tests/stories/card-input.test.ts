import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chat, chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
let chat: Chat;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
  chat = chatOf(world, 'Aïsha El Amrani', 'channel');
}, 60_000);

afterAll(() => world.stop());

describe('a date that somebody filled in on a card', () => {
  test.each([
    ['12/03/2026', '‘12/03/2026’ kan ik niet als datum lezen'],
    ['2026-02-30', 'De datum 2026-02-30 bestaat niet'],
    ['0001-01-01', 'Streefdatum ligt te ver terug. Kies een datum vanaf zaterdag 1 januari 2000'],
    ['9999-12-31', 'Streefdatum ligt te ver vooruit'],
    ['', 'Daarmee weet ik nog niet genoeg'],
    [null, 'Daarmee weet ik nog niet genoeg'],
  ])('%s is refused for its own reason, and nothing is written', async (day, words) => {
    const before = (await sharePointOf(world).read('Actions')).length;
    const question = await chat.say('actie: Daan reserveert de zaal');
    const refused = await chat.press(question, 'Opslaan', { day });
    expect(refused.text).toContain(words);
    expect(await sharePointOf(world).read('Actions')).toHaveLength(before);
  });

  test('before 2000 is refused in a sentence too', async () => {
    const refused = await chat.say('actie: Daan reserveert de zaal voor 3-12-1998');
    expect(refused.text).toContain('te ver terug');
  });
});
