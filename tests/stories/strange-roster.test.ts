import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { nodesOf } from '../bot/cards/read-card.ts';
import { type Chat, chatOf, type Seen } from './chat.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;
let channel: Chat;

/** An entry of the roster as Teams gives it, of somebody of the sample. */
const entry = (person: string, name: string, mail: string) => ({
  id: `29:${person}`,
  aadObjectId: world.idOf(person),
  name,
  email: mail,
  userRole: 'user',
});

/** Surnames first, two people with one name, people of whom nearly nothing is known. */
const strangeRoster = (): readonly unknown[] => [
  entry('Aïsha El Amrani', 'Amrani, Aïsha El', 'a.elamrani@lindemeer.nl'),
  entry("Noëlle van 't Hoff", "Hoff, Noëlle van 't", 'n.vanthoff@lindemeer.nl'),
  entry('Fenna de Vries-Jansen', 'Vries-Jansen, Fenna de (Stadsbeheer)', 'f.devries@lindemeer.nl'),
  entry('Björn Özdemir', 'Bakker, Jan', 'j.bakker@lindemeer.nl'),
  entry('Jan Bakker', 'Jan Bakker', 'jan.bakker@lindemeer.nl'),
  { id: '29:nameless', aadObjectId: '99999999-0000-4000-8000-000000000001', userRole: 'guest' },
  { id: '29:mail', aadObjectId: '99999999-0000-4000-8000-000000000002', name: '', email: 'gast@elders.nl' },
  { id: '29:no-directory', name: 'Jan Jansen' },
  {},
];

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  world = await startSpilWorld({ now: '2026-11-23T08:00' });
  // Real time goes on, past the minute for which Spil believes what Teams said before.
  vi.setSystemTime(Date.now() + 30 * 60_000);
  channel = chatOf(world, 'Aïsha El Amrani', 'channel');
  const answer = { status: 200, body: { members: strangeRoster() } };
  await world.fail({ match: { method: 'GET', path: '*pagedmembers*' }, answer });
}, 60_000);
afterAll(() => {
  vi.useRealTimers();
  return world.stop();
});

interface Stored {
  readonly items: readonly {
    readonly cells: { readonly Title?: string; readonly Owner?: { readonly aad?: string } };
  }[];
}

async function ownerOf(title: string): Promise<string> {
  const { body } = await world.api<Stored>('Aïsha El Amrani', 'GET', '/api/projects/RVB/lists/Actions/items');
  const found = body.items.find(({ cells }) => cells.Title === title);
  return world.nameOf(found?.cells.Owner?.aad);
}

const personOptions = ({ card }: Seen): readonly string[] =>
  nodesOf(card)
    .filter(({ type }) => type === 'Input.ChoiceSet')
    .flatMap(({ choices }) => (choices as readonly { readonly title: string }[]).map(({ title }) => title));

/** Says something as a client of Teams that shapes its activity in a way of its own. */
async function sayAs(activity: object, text = 'help'): Promise<{ readonly text: string; readonly status: number }> {
  const { body } = await world.local<{
    activities: readonly { attachments?: { content: unknown }[] }[];
    botStatus: number;
  }>('POST', '/local/say', { person: 'Aïsha El Amrani', conversation: 'channel', text, activity });
  const nodes = nodesOf(body.activities.at(-1)?.attachments?.[0]?.content);
  return { text: nodes.map((node) => String(node['text'] ?? '')).join('\n'), status: body.botStatus };
}

const bot = () => ({ id: `28:${world.tenant.spil.appId}`, name: 'Spil' });
const mention = (id: string, text?: string) => ({
  type: 'mention',
  ...(text === undefined ? {} : { text }),
  mentioned: { id, name: 'Jan Bakker' },
});

/** A message in which somebody is mentioned as that client does it. */
const mentioning = (text: string, ...entities: object[]) =>
  sayAs({
    text: `<at>Spil</at> ${text}`,
    entities: [{ type: 'mention', text: '<at>Spil</at>', mentioned: bot() }, ...entities],
  });

describe('a strange member', () => {
  test('breaks no sentence in which somebody is looked up', async () => {
    const { text } = await channel.say('actie: gast zonder naam op de lijst, uiterlijk 4 december');
    expect(text).toMatch(/^A\d+ is toegevoegd/);
  });

  test('can be chosen by mail, else as an unknown member', async () => {
    const seen = await channel.say('geef actie 25 aan Jan Bakker');
    expect(personOptions(seen)).toEqual(expect.arrayContaining(['gast@elders.nl', 'onbekend lid']));
  });
});

describe('a directory that puts surnames first', () => {
  test('is greeted by first name', async () => {
    await world.moveTo('2026-11-23T08:30');
    const greeted = (name: string) => chatOf(world, name, 'personal').latest('reminder');
    expect((await greeted('Björn Özdemir')).text).toContain('Hoi Jan,');
    expect((await greeted('Fenna de Vries-Jansen')).text).toContain('Hoi Fenna,');
  });

  test('finds who owns an action by first name', async () => {
    await channel.say('ap Fenna: bewoners bellen wk 49');
    expect(await ownerOf('bewoners bellen')).toBe('Fenna de Vries-Jansen');
  });

  test('finds who is given an action by first or by full name', async () => {
    expect((await channel.say('geef actie 25 aan Noëlle')).text).toContain('Noëlle');
    expect(await ownerOf('Subsidie klimaatadaptatie uitzoeken')).toBe("Noëlle van 't Hoff");
    await channel.say('geef actie 25 aan Fenna de Vries-Jansen');
    expect(await ownerOf('Subsidie klimaatadaptatie uitzoeken')).toBe('Fenna de Vries-Jansen');
  });
});

describe('two people with one name', () => {
  test('are told apart in the question', async () => {
    const seen = await channel.say('geef actie 25 aan Jan Bakker');
    const told = ['Bakker, Jan (j.bakker@lindemeer.nl)', 'Jan Bakker (jan.bakker@lindemeer.nl)'];
    expect(seen.buttons).toEqual(expect.arrayContaining(told));
    expect(personOptions(seen)).toEqual(expect.arrayContaining(told));
    await channel.press(seen, told[0] ?? '');
    expect(await ownerOf('Subsidie klimaatadaptatie uitzoeken')).toBe('Björn Özdemir');
  });

  test('are told apart in the tab', async () => {
    const { body } = await world.api<{ members: readonly { shown: string }[] }>(
      'Aïsha El Amrani',
      'GET',
      '/api/projects/RVB',
    );
    const shown = body.members.map((member) => member.shown);
    expect(shown).toContain('Jan Bakker (jan.bakker@lindemeer.nl)');
    expect(shown).toContain("Hoff, Noëlle van 't");
  });
});

describe('a mention', () => {
  test.each([
    ['whole', 'Jan Bakker', '<at>Jan Bakker</at>', ['<at>Jan Bakker</at>']],
    ['cut to the first name', 'Jan', '<at>Jan</at>', ['<at>Jan</at>']],
    ['in two parts', 'Jan Bakker', '<at>Jan</at>&nbsp;<at>Bakker</at>', ['<at>Jan</at>', '<at>Bakker</at>']],
    ['without its text', 'Jan', '<at>Jan</at>', [undefined]],
    ['of a guest', 'Jan Bakker (Gast)', '<at>Jan Bakker (Gast)</at>', ['<at>Jan Bakker (Gast)</at>']],
  ])('%s is the person whose id it carries', async (how, name, marked, texts) => {
    const entities = texts.map((text) => mention('29:Jan Bakker', text));
    await mentioning(`actie: ${marked} belt de aannemer ${how}, uiterlijk 4 december`, ...entities);
    expect(await ownerOf(`${name} belt de aannemer ${how}`)).toBe('Jan Bakker');
  });
});

describe('a strange message', () => {
  test('without text is answered plainly', async () => {
    const heard = await sayAs({ text: null });
    expect(heard.text).toContain('Dat begrijp ik niet');
  });

  test('of somebody without a directory id is answered plainly', async () => {
    const heard = await sayAs({ from: { id: '29:stranger', name: 'Wie Dan Ook' } });
    expect(heard).toMatchObject({ status: 200, text: expect.stringContaining('niet wie je bent') as string });
  });
});
