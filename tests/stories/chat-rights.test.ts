import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
}, 60_000);

afterAll(() => world.stop());

const personal = (name: string) => chatOf(world, name, 'personal');
const channel = (name: string) => chatOf(world, name, 'channel');
const stored = async (id: number, project = 'RVB') =>
  (await sharePointOf(world, project === 'RVB' ? undefined : 'Daan Kuipers', project).read('Actions')).find(
    (one) => one.id === String(id),
  )?.fields;

describe('who may', () => {
  test('a member finishes their own action, not another’s', async () => {
    const refused = await channel('Inés Pereira').say('A12 is klaar');
    expect(refused.text).toContain("Dit is van Renée d'Hont");
    expect((await stored(12))?.['ActionStatus']).toBe('In behandeling');
  });

  test('a guest reads, but changes nothing', async () => {
    const kees = personal('Kees van der Graaf');
    expect((await kees.say('A5 is klaar')).text).toContain('Gasten en bezoekers mogen lezen');
    expect((await kees.say('actie: iets doen, morgen')).text).toContain('Gasten en bezoekers mogen lezen');
    expect((await kees.say('wat is er te laat?')).text).toContain('A5');
  });

  test('the card does not say who acts: a stolen button works with the presser’s rights', async () => {
    const { card } = await personal("Renée d'Hont").latest('reminder');
    const own = await channel('Inés Pereira').say('wat is er te laat?');
    const refused = await channel('Inés Pereira').press({ ...own, card }, 'Afgerond');
    expect(refused.text).toContain("Dit is van Renée d'Hont");
  });
});

describe('a confidential action', () => {
  test('is a number in the channel, whole in a personal chat', async () => {
    await sharePointOf(world).edit('Actions', 14, { Confidential: true });
    const inChannel = await channel('Aïsha El Amrani').say('toon actie 14');
    expect(JSON.stringify(inChannel.card)).not.toContain('Capaciteit');
    expect(inChannel.text).toContain('A14 (vertrouwelijk)');
    expect((await personal('Aïsha El Amrani').say('toon actie 14')).text).toContain('Capaciteit toezicht');
  });
});

describe('somebody with two projects', () => {
  test('sees both, told apart', async () => {
    expect((await personal('Daan Kuipers').say('wat staat er open voor mij?')).text).toMatch(/RVB-A13[^]*SPO-A3/);
  });

  test('is asked which project a number belongs to', async () => {
    const daan = personal('Daan Kuipers');
    const question = await daan.say('A3 is klaar');
    const done = await daan.press(question, 'SPO Speelplekken Oosterpark, Lindemeer');
    expect(done.facts).toMatchObject({ Actie: 'SPO-A3 Veiligheidskeuring bestaande toestellen aanvragen' });
    expect((await stored(3, 'SPO'))?.['ActionStatus']).toBe('Afgerond');
  });

  test('is asked where something new belongs', async () => {
    const daan = personal('Daan Kuipers');
    const question = await daan.say('actie: ballen kopen, morgen');
    const added = await daan.press(question, 'SPO Speelplekken Oosterpark, Lindemeer');
    expect(added.facts['Actie']).toMatch(/^SPO-A\d+ ballen kopen$/);
  });

  test('hears in a channel of that project only', async () => {
    const text = (await channel('Daan Kuipers').say('SPO-A1 is klaar')).text;
    expect(text).toBe('Dit kanaal hoort bij project RVB. Vraag het in de chat met Spil.');
  });
});

test('a project that somebody may not open is not mentioned', async () => {
  const seen = await personal('Jan Bakker').say('wat staat er open voor mij?');
  expect(seen.text).toContain('A5');
  expect(seen.text).not.toMatch(/SPO|RVB-/);
});

describe('who is not signed in', () => {
  test('is asked to sign in, then gets the answer without asking again', async () => {
    await world.local('POST', '/local/signout', { person: 'Sjoerd Bruinsma' });
    expect((await personal('Sjoerd Bruinsma').say('wat staat er open voor mij?')).text).toContain('A19');
  });
});

describe('when something is in the way', () => {
  test('a number that does not exist is named, with what to do', async () => {
    expect((await channel('Aïsha El Amrani').say('A99 is klaar')).text).toContain('A99 bestaat niet of is verwijderd');
  });

  test('a busy SharePoint is said, and the reminder keeps its buttons', async () => {
    const renee = personal("Renée d'Hont");
    const card = await renee.latest('reminder');
    await world.fail({
      match: { method: 'PATCH', path: '*items*' },
      answer: { status: 429, headers: { 'Retry-After': '30' } },
    });
    const busy = await renee.press(card, 'Afgerond');
    await world.heal();
    expect(busy.text).toContain('SharePoint is druk');
    expect(busy.id).not.toBe(card.id);
    expect((await renee.press(card, 'Afgerond')).text).toContain('A12 is afgerond');
  });
});
