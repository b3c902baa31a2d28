import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chat, chatOf } from './chat.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
}, 60_000);

afterAll(() => world.stop());

const aisha = 'Aïsha El Amrani';
const notUnderstood = 'Dat begrijp ik niet. Er is niets gewijzigd.';
const chatIn = (where: 'channel' | 'personal', name = aisha): Chat => chatOf(world, name, where);
const actions = async () => (await sharePointOf(world).read('Actions')).map(({ fields }) => fields);
const titled = async (part: string) => (await actions()).filter(({ Title }) => String(Title).includes(part));

describe.each(['channel', 'personal'] as const)('a question in the %s', (where) => {
  const chat = () => chatIn(where);

  test('who: a typed surname chooses, and the action is recorded once', async () => {
    const { buttons } = await chat().say(`actie: Jan controleert de bebording ${where}, donderdag`);
    expect(buttons).toContain('Jan Bakker');
    const done = await chat().say('Bakker');
    expect(done.text).toContain('toegevoegd');
    expect(done.facts['Actiehouder']).toBe('Jan Bakker');
    expect(await titled(`bebording ${where}`)).toMatchObject([{ DueDate: expect.stringMatching(/^2026-11-2[56]/) }]);
  });

  test('when, in English', async () => {
    expect((await chat().say(`action: Daan orders the ${where} sandbags`)).text).toContain('Which date?');
    await chat().say('make it Friday');
    expect(await titled(`${where} sandbags`)).toMatchObject([{ DueDate: expect.stringMatching(/^2026-11-2[67]/) }]);
  });

  test('taken back: nothing is written, and that is said', async () => {
    const before = (await actions()).length;
    const asked = await chat().say('Daan, kun jij woensdag de notulen rondsturen?');
    expect((await chat().say('nee laat maar')).text).toBe('Goed. Er is niets vastgelegd.');
    expect((await chat().say('ja')).text).toContain('Ik heb niets gewijzigd.');
    expect((await chat().press(asked, 'Als actie vastleggen')).text).toContain('al beantwoord');
    expect(await actions()).toHaveLength(before);
  });

  test('another order is carried out, and leaves the question', async () => {
    const before = (await actions()).length;
    await chat().say('actie: zandzakken bestellen');
    expect((await chat().say('toon A12')).text).toContain('A12');
    expect((await chat().say('vrijdag')).text).toContain(notUnderstood);
    expect(await actions()).toHaveLength(before);
  });
});

test('why: any words are the reason', async () => {
  await chatIn('personal').say('verwijder actie 20');
  const done = await chatIn('personal').say('niet meer nodig, het zaaksysteem doet dit zelf');
  expect(done.text).toContain('A20');
  const [cancelled] = await titled('Projectdossier');
  expect(cancelled).toMatchObject({ ActionStatus: 'Vervallen' });
  expect(JSON.stringify(cancelled)).toContain('niet meer nodig, het zaaksysteem doet dit zelf');
});

test('the old card says that its question was answered', async () => {
  const asked = await chatIn('channel').say('actie: Jan telt de putdeksels, donderdag');
  await chatIn('channel').say('de Groot');
  const pressed = await chatIn('channel').press(asked, 'Jan Bakker');
  expect(pressed.text).toBe('Deze vraag is al beantwoord. Er is niets opnieuw gewijzigd.');
  expect(await titled('putdeksels')).toHaveLength(1);
});

test('a pressed answer leaves nothing to type', async () => {
  const asked = await chatIn('channel').say('actie: Jan haalt de sleutels, donderdag');
  await chatIn('channel').press(asked, 'Jan Bakker');
  expect((await chatIn('channel').say('de Groot')).text).toContain(notUnderstood);
  expect(await titled('sleutels')).toHaveLength(1);
});

test('typed and pressed at once it is recorded once', async () => {
  const asked = await chatIn('channel').say('actie: Jan plaatst de hekken, donderdag');
  await Promise.all([chatIn('channel').say('Bakker'), chatIn('channel').press(asked, 'Jan Bakker')]);
  expect(await titled('hekken')).toHaveLength(1);
});

test('a colleague does not answer somebody else’s question', async () => {
  await chatIn('channel').say('actie: Jan veegt de Eikenlaan, donderdag');
  expect((await chatIn('channel', 'Daan Kuipers').say('Bakker')).text).toContain(notUnderstood);
  expect(await titled('veegt')).toHaveLength(0);
  expect((await chatIn('channel').say('Bakker')).text).toContain('toegevoegd');
});

test('what does not answer the question has it asked again', async () => {
  await chatIn('channel').say('actie: Jan meet de sleuf, donderdag');
  expect((await chatIn('channel').say('tja')).text).toContain('Wie bedoel je met ‘Jan’?');
  expect((await chatIn('channel').say('de tweede')).text).toContain('toegevoegd');
});

test('a date with two readings is asked closer, and either card knows the answer', async () => {
  const asked = await chatIn('channel').say('action: order the gravel');
  expect((await chatIn('channel').say('3/4')).text).toContain('3/4');
  await chatIn('channel').say('the first');
  expect((await chatIn('channel').press(asked, 'Save', { day: '2026-12-01' })).text).toContain('answered already');
  expect(await titled('gravel')).toMatchObject([{ DueDate: expect.stringMatching(/^2027-0[34]/) }]);
});

test('the question of a button is answered by typing too', async () => {
  const chat = chatIn('personal', 'Jan Bakker');
  const { id } = await chat.say('toon A5');
  // What a line of a reminder about several items sends.
  const data = { language: 'nl', project: 'RVB', list: 'Actions', item: 5, keep: true };
  const card = { type: 'Action.Execute', title: 'Verschuiven', verb: 'postpone', data };
  const asked = await chat.press({ id, card }, 'Verschuiven');
  expect(asked.text).toContain('Welke datum?');
  expect((await chat.say('naar 3 december')).facts['Streefdatum']).toContain('3 december 2026');
});

test('a question about one’s own work is answered in the own chat, also when the channel says yes', async () => {
  const line = 'Ik heb je het antwoord in je eigen chat gestuurd.';
  const asked = await chatIn('channel', 'Jan Bakker').hear('verschuif al mijn acties naar 3 december');
  expect(asked.map(({ text }) => text)).toEqual([expect.stringContaining('Doorgaan?'), line]);
  const heard = await chatIn('channel', 'Jan Bakker').hear('ja');
  expect(heard.map(({ text }) => text)).toEqual([expect.not.stringContaining(line), line]);
  expect((await chatIn('personal', 'Jan Bakker').say('ja')).text).toContain('Ik heb niets gewijzigd.');
});

test('after ten minutes a typed text answers nothing any more', async () => {
  await chatIn('channel').say('actie: Jan belt de buurt, donderdag');
  await world.moveTo('2026-11-23T09:10');
  expect((await chatIn('channel').say('Bakker')).text).toContain(notUnderstood);
});
