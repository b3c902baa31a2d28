import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chatOf, type Chat, type Seen } from '../stories/chat.ts';
import { sharePointOf } from '../stories/sharepoint.ts';
import { type SpilWorld, startSpilWorld } from '../stories/spil-world.ts';

let world: SpilWorld;
let jan: Chat;
let reminder: Seen;

beforeEach(async () => {
  world = await startSpilWorld();
  await world.moveTo('2026-11-23T08:30');
  jan = chatOf(world, 'Jan Bakker', 'personal');
  reminder = await jan.latest('reminder');
});
afterEach(() => world.stop());

const patches = { method: 'PATCH', path: '*/fields' };
const posts = { method: 'POST', path: '*/items' };
const stored = async (id: number) => (await sharePointOf(world).read('Actions')).find((item) => item.id === String(id));
const versionOf = async (id: number): Promise<number> => Number(/,(\d+)"$/.exec((await stored(id))?.eTag ?? '')?.[1]);

describe('finishing an action from its reminder', () => {
  test('although the answer of SharePoint got lost is done once', async () => {
    const before = await versionOf(5);
    await world.fail({ match: patches, times: 1, dropAfterCommit: true });
    expect((await jan.press(reminder, 'Afgerond')).text).toContain('A5 is afgerond');
    expect(await versionOf(5)).toBe(before + 1);
  });

  test('twice is a success that changes nothing', async () => {
    await jan.press(reminder, 'Afgerond');
    const before = await versionOf(5);
    expect((await jan.press(reminder, 'Afgerond')).text).toContain('afgerond');
    expect(await versionOf(5)).toBe(before);
  });

  test.each([
    ['is busy', { status: 429, headers: { 'retry-after': '60' } }, /druk/],
    ['is down', { status: 503 }, /druk/],
    ['breaks', { status: 500 }, /antwoordt nu niet/],
    ['refuses', { status: 403, body: { error: { code: 'accessDenied', message: 'no' } } }, /Vraag de projectmanager/],
  ])('while SharePoint %s says so, then works', async (_, answer, words) => {
    await world.fail({ match: { path: '*/graph/v1.0/sites/*' }, answer });
    expect((await jan.press(reminder, 'Afgerond')).text).toMatch(words);
    await world.heal();
    expect((await stored(5))?.fields['ActionStatus']).toBe('In behandeling');
    expect((await jan.press(reminder, 'Afgerond')).text).toContain('A5 is afgerond');
  });

  test('ends its reminders', async () => {
    await jan.press(reminder, 'Afgerond');
    await world.moveTo('2026-12-04T12:00');
    const later = (await world.deliveries()).filter(
      (one) => one.recipient.id === world.idOf('Jan Bakker') && one.at > '2026-11-23T12:00',
    );
    expect(JSON.stringify(later)).not.toContain('A5 ');
  });
});

describe('an action that is said', () => {
  const sentence = 'actie: Jan Bakker bestelt bouwhekken voor 9 december';
  const standing = async () =>
    (await sharePointOf(world).read('Actions')).filter(({ fields }) => String(fields['Title']).includes('ouwhekken'));

  test('stands there once, although the answer of SharePoint got lost', async () => {
    await world.fail({ match: posts, times: 1, dropAfterCommit: true });
    await jan.say(sentence);
    expect(await standing()).toHaveLength(1);
  });

  test('is not pretended to be there when SharePoint refused it', async () => {
    await world.fail({ match: posts, answer: { status: 500 } });
    const answer = await jan.say(sentence);
    expect(answer.text).toMatch(/antwoordt nu niet/);
    await world.heal();
    expect(await standing()).toEqual([]);
  });
});
