import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLists } from '../../src/lists/register.ts';
import { nodesOf } from '../bot/cards/read-card.ts';
import { english } from '../bot/understand/english-utterances.ts';
import { dutch } from '../bot/understand/utterances.ts';
import { confidentialCanary, hiddenRows, lateRows, leaksIn, plantCanaries } from './canary-cage.ts';
import { sharePointOf } from './sharepoint.ts';
import { type SpilWorld, startSpilWorld } from './spil-world.ts';

let world: SpilWorld;

beforeAll(async () => {
  world = await startSpilWorld({ now: '2026-11-23T09:00' });
  await plantCanaries(world);
}, 120_000);

afterAll(() => world.stop());

const patience = 240_000;
const kees = 'Kees van der Graaf';

interface Activity {
  readonly id?: string;
  readonly conversation?: { readonly id?: string };
  readonly attachments?: readonly { readonly content: unknown }[];
}

interface Turn {
  readonly response?: unknown;
  readonly activities: readonly Activity[];
}

type Where = 'channel' | 'personal';

/** The chat with one person: what it holds is that person's own. */
const isOwnChat = ({ conversation }: Activity): boolean => conversation?.id?.startsWith('a:') ?? false;

/** The clock stands still, so a busy SharePoint stays busy until somebody waits. */
async function patiently<T>(ask: () => Promise<T>): Promise<T> {
  const answer = await ask();
  if (!/SharePoint is (?:druk|busy)/.test(JSON.stringify(answer))) return answer;
  await world.local('POST', '/local/clock', { advance: 'PT2M' });
  return ask();
}

const say = (person: string, conversation: Where, text: string): Promise<Turn> =>
  patiently(async () => (await world.local<Turn>('POST', '/local/say', { person, conversation, text })).body);

const api = (method: string, path: string, body?: unknown, person = kees) =>
  patiently(() => world.api(person, method, path, body));

interface Press {
  readonly activityId: string;
  readonly verb: string;
  readonly data: object;
}

const press = (person: string, conversation: Where, { activityId, verb, data }: Press): Promise<Turn> =>
  patiently(
    async () =>
      (await world.local<Turn>('POST', '/local/press', { person, conversation, activityId, verb, data })).body,
  );

/** Everything that a channel got to see in a turn. */
const publicPart = ({ response, activities }: Turn): readonly unknown[] => [
  response,
  ...activities.filter((activity) => !isOwnChat(activity)),
];

const filledIn = () => ({ day: '2026-11-17', person: world.idOf('Björn Özdemir'), text: 'omdat het moet', number: 5 });

function buttonsIn(turn: Turn): readonly Press[] {
  const activityId = turn.activities.filter((activity) => !isOwnChat(activity)).at(-1)?.id;
  if (activityId === undefined) return [];
  return nodesOf(publicPart(turn)).flatMap((node) =>
    node.type === 'Action.Execute'
      ? [{ activityId, verb: String(node['verb']), data: { ...(node['data'] as object), ...filledIn() } }]
      : [],
  );
}

/** Says a sentence in the channel, presses whatever comes back, then what comes back of that. */
async function leaksAfter(person: string, text: string, pressed: Set<string>): Promise<readonly string[]> {
  const leaks: string[] = [];
  let turns = [await say(person, 'channel', text)];
  for (let depth = 0; depth < 2; depth += 1) {
    leaks.push(
      ...turns.flatMap((turn) => publicPart(turn).flatMap(leaksIn)).map((leak) => `${person}: ${text}: ${leak}`),
    );
    const next: Turn[] = [];
    for (const button of turns.flatMap(buttonsIn)) {
      const { activityId: _, ...known } = button;
      const name = JSON.stringify(known);
      if (pressed.has(name)) continue;
      pressed.add(name);
      next.push(await press(person, 'channel', button));
    }
    turns = next;
  }
  return leaks;
}

const numbers = { Actions: 'A', Risks: 'R', Decisions: 'B' } as const;
// One of each list: the others count among what is asked for.
const oneOfEach = hiddenRows.filter(([list], at) => hiddenRows.findIndex(([other]) => other === list) === at);
const named = oneOfEach.flatMap(([list, id]) => (list in numbers ? [`${numbers[list as 'Actions']}${id}`] : []));

const questions = [
  'wat is er te laat?',
  'wat staat er open?',
  'wat staat er open voor mij?',
  'wat staat er open voor Jan de Groot?',
  'welke acties van Renée zijn te laat?',
  'wat moet er volgende week af?',
  'wat moest er op 13 oktober af?',
  "welke risico's zijn rood?",
  "welke risico's moeten herbeoordeeld worden?",
  "welke risico's zijn er?",
  'welke besluiten zijn er?',
  'wat hebben we besloten over rioolvervanging?',
  'wie doet de rioolvervanging?',
  'actie: rioolvervanging regelen, morgen',
  'status GROTIK',
  ...['geld', 'risico', 'organisatie', 'tijd', 'informatie', 'kwaliteit'].map((aspect) => `waarom is ${aspect} rood?`),
];

const onLateRows = lateRows
  .slice(0, 2)
  .flatMap(([id]) => [
    `toon actie ${id}`,
    `geef actie ${id} aan Björn`,
    `notitie bij A${id}: gebeld`,
    `A${id} is klaar`,
    'ongedaan maken',
  ]);

const onHiddenRows = named.flatMap((number) => [
  `toon ${number}`,
  `${number} is klaar`,
  `is ${number} al afgerond?`,
  `verschuif ${number} naar 3 december`,
  'ongedaan maken',
]);

describe('in the channel nothing tells what a confidential row holds, or who is late', () => {
  const pressed = new Set<string>();

  test.each([
    ['Aïsha El Amrani', [...questions, ...onHiddenRows, ...onLateRows]],
    ['Inés Pereira', [...questions, ...onHiddenRows]],
    ['Aïsha El Amrani', [...dutch, ...english].map(([, text]) => text).filter((text) => text !== 'help')],
  ])(
    'when %s talks',
    async (person, sentences) => {
      const leaks: string[] = [];
      for (const text of sentences) leaks.push(...(await leaksAfter(person, text, pressed)));
      expect(leaks).toEqual([]);
    },
    patience,
  );
});

const pointable: readonly string[] = ['Actions', 'Risks', 'Decisions', 'ControlMeasures'];

describe('a button with whatever somebody wrote into it tells no more', () => {
  const refs = [...oneOfEach.filter(([list]) => pointable.includes(list)), ['Actions', lateRows[0][0]] as const];

  test.each([["Noëlle van 't Hoff"], ['Inés Pereira']])(
    'pressed by %s',
    async (person) => {
      const { activities } = await say(person, 'channel', 'help');
      const activityId = activities[0]?.id ?? '';
      const leaks: string[] = [];
      const etags = await etagsNow();
      for (const [list, item] of refs) {
        for (const { verb, data } of crafted(list, item, etags)) {
          const turn = await press(person, 'channel', { activityId, verb, data });
          leaks.push(
            ...publicPart(turn)
              .flatMap(leaksIn)
              .map((leak) => `${verb} ${list} ${item}: ${leak}`),
          );
        }
      }
      expect(leaks).toEqual([]);
    },
    patience,
  );
});

function crafted(list: string, item: number, etags: ReadonlyMap<string, string>): readonly Omit<Press, 'activityId'>[] {
  const etag = etags.get(`${list} ${item}`);
  const pointed = { language: 'nl', project: 'RVB', list, item };
  const ref = { number: item };
  const commands = [
    { kind: 'action.show', item: ref, asked: 'Waiting' },
    { kind: 'action.reopen', item: ref, reason: 'toch niet' },
    { kind: 'action.start', item: ref },
    { kind: 'action.cancel', item: ref, reason: 'niet nodig' },
    { kind: 'action.complete', items: [ref, { number: 10 }] },
    { kind: 'action.list', filter: { kind: 'of-person', person: { kind: 'organisation', name: 'Kanariehouder' } } },
    { kind: 'action.find', search: { text: 'riool', terms: ['rioolvervanging'] } },
    { kind: 'decision.show', item: ref },
    { kind: 'risk.show', item: ref },
  ].filter((command) => list === 'Actions' || command.kind.endsWith('show'));
  return [
    ...['complete', 'postpone', 'ask-help', 'discuss', 'assign'].map((verb) => ({ verb, data: pointed })),
    { verb: 'postpone', data: { ...pointed, day: '2026-11-17' } },
    { verb: 'assign', data: { ...pointed, person: world.idOf('Björn Özdemir') } },
    { verb: 'undo', data: { ...pointed, etag: etag ?? '"1"' } },
    ...commands.map((command) => ({ verb: 'run', data: { language: 'nl', command } })),
  ];
}

/** The versions that stand in the lists now: what a button would have to name. */
async function etagsNow(): Promise<ReadonlyMap<string, string>> {
  await world.local('POST', '/local/clock', { advance: 'PT2M' });
  const lists = sharePointOf(world, 'Zoë Łukasik');
  const read = await Promise.all(
    pointable.map(async (list) => (await lists.read(list)).map(({ id, eTag }) => [`${list} ${id}`, eTag] as const)),
  );
  return new Map(read.flat());
}

describe('a guest reads of a confidential row its number and status only', () => {
  const told = (answer: unknown): boolean => confidentialCanary.test(JSON.stringify(answer));

  test('in the chat', async () => {
    const leaks: string[] = [];
    for (const text of [...questions, ...onHiddenRows]) {
      if (told((await say(kees, 'personal', text)).activities.map(({ attachments }) => attachments))) leaks.push(text);
    }
    expect(leaks).toEqual([]);
    const shown = await say(kees, 'personal', 'toon A14');
    expect(JSON.stringify(shown.activities)).toMatch(/A14 \(vertrouwelijk\)[^]*"Status","value":"/);
  }, 120_000);

  test.each(allLists.map(({ name }) => name))('in the tab’s list of %s, its history too', async (list) => {
    const path = `/api/projects/RVB/lists/${list}/items`;
    const items = await api('GET', path);
    expect([items.status, told(items.body)]).toEqual([200, false]);
    for (const [name, id] of hiddenRows) {
      if (name === list) expect(told((await api('GET', `${path}/${id}/versions`)).body)).toBe(false);
    }
  });

  test('on the GROTIK board, or where a write of theirs comes too late', async () => {
    expect(told((await api('GET', '/api/projects/RVB/grotik')).body)).toBe(false);
    const path = '/api/projects/RVB/lists/Actions/items/14';
    const change = { etag: '"0"', changes: { Priority: 'Low' } };
    expect(told((await api('PATCH', path, change)).body)).toBe(false);
    const undo = { etag: '"0"', wasAddition: false };
    expect(told((await api('POST', `${path}/undo`, undo)).body)).toBe(false);
  });

  test('and a member reads all of it', async () => {
    expect(told((await api('GET', '/api/projects/RVB/lists/Actions/items', undefined, 'Inés Pereira')).body)).toBe(
      true,
    );
    expect(told((await api('GET', '/api/projects/RVB/grotik', undefined, 'Inés Pereira')).body)).toBe(true);
  });
});
