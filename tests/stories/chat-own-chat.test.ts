import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
  await sharePointOf(world).edit('Actions', 14, { Confidential: true });
}, 60_000);

afterAll(() => world.stop());

const publicLine = 'Ik heb je het antwoord in je eigen chat gestuurd.';
const channel = (name: string) => chatOf(world, name, 'channel');
const stored = async (id: number) =>
  (await sharePointOf(world).read('Actions')).find((one) => one.id === String(id))?.fields;
/** What the asker reads in their own chat, beside what the channel reads. */
const hear = async (name: string, text: string) => {
  const heard = await channel(name).hear(text);
  return { own: heard[0], line: heard.at(-1)?.text, count: heard.length };
};

describe('a question about somebody’s work in the channel', () => {
  test.each([
    ['Aïsha El Amrani', 'wat staat er open voor mij?', 'A20'],
    ['Aïsha El Amrani', 'wat staat er open voor Daan?', 'A13'],
    ['Jan Bakker', 'welke acties van mij zijn te laat?', 'A5'],
    ['Aïsha El Amrani', 'van wie is A5?', 'A5'],
    ['Aïsha El Amrani', 'wie is er te laat?', 'Jan Bakker'],
    ['Aïsha El Amrani', 'wie moet het verlegschema vaststellen?', 'A19'],
  ])('%s: %s', async (name, question, part) => {
    const { own, line, count } = await hear(name, question);
    expect(count).toBe(2);
    expect(line).toBe(publicLine);
    expect(own?.text).toContain(part);
  });

  test.each(['wat is er te laat?', 'wie moet de kapvergunning indienen?'])(
    '%s names nobody who is late',
    async (text) => {
      const { count, line } = await hear('Aïsha El Amrani', text);
      expect(count).toBe(1);
      expect(line).not.toBe(publicLine);
    },
  );

  test('is not answered in the channel when the own chat cannot be reached', async () => {
    await world.fail({
      // The channel is answered in a thread; the own chat is a conversation without one.
      match: { method: 'POST', path: '^/connector/v3/conversations/a(?!.*messageid)' },
      answer: { status: 403, body: { error: { code: 'ForbiddenOperationException', message: 'blocked' } } },
    });
    const { text } = await channel('Jan Bakker').say('wat staat er open voor mij?');
    await world.heal();
    expect(text).toContain('kwam niet aan in je eigen chat');
    expect(text).not.toContain('A5');
  });
});

describe('a confidential action in the channel', () => {
  test('is finished and answered in the own chat', async () => {
    const { own, line } = await hear("Noëlle van 't Hoff", 'A14 is klaar');
    expect(line).toBe(publicLine);
    expect(own?.text).toContain('A14 is afgerond');
    expect((await stored(14))?.['ActionStatus']).toBe('Afgerond');
  });

  test('gives the same line to who may not, who repeats it, who undoes it', async () => {
    expect((await hear('Inés Pereira', 'A14 is klaar')).line).toBe(publicLine);
    expect((await hear("Noëlle van 't Hoff", 'A14 is klaar')).line).toBe(publicLine);
    const undone = await hear("Noëlle van 't Hoff", 'ongedaan maken');
    expect(undone.line).toBe(publicLine);
    expect(undone.own?.text).toContain('A14 is teruggezet');
    expect((await stored(14))?.['ActionStatus']).not.toBe('Afgerond');
  });
});
