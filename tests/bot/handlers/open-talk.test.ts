import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { openHomes } from '../../../bot/handlers/open-homes.ts';
import { openTalk } from '../../../bot/handlers/open-talk.ts';
import { textsOf } from '../cards/read-card.ts';
import { type HandlerBench, type Spoken, startHandlerBench, type Who } from './handler-bench.ts';

let bench: HandlerBench;
beforeAll(async () => {
  bench = await startHandlerBench();
});
beforeEach(() => bench.reset());
afterAll(() => bench.close());

async function refusal(who: Who, spoken?: Spoken) {
  const opened = await bench.opened(who, spoken);
  if (opened.ok) throw new Error('it opened');
  expect(opened.problem.beside).toBe(true);
  return textsOf(opened.problem)[0];
}

test.each(['personal', 'channel'] as const)('in a %s the project of the speaker is open', async (place) => {
  const talk = await bench.talk('jan', { place, language: 'en' });
  expect(talk.homes.map(({ project: { code } }) => code)).toEqual(['RVB']);
  expect(talk).toMatchObject({ language: 'en', today: '2026-11-23', unreachable: [] });
  expect(talk.person.name).toBe('Jan Bakker');
  expect(talk.t('cards.button.undo')).toBe('Undo');
});

test('a channel of no project is told so', async () => {
  const { turn, person, doors } = await bench.talk('jan', { place: 'channel' });
  const place = { kind: 'channel', conversation: 'x', channelId: 'x' } as const;
  const opened = await openTalk({ ...turn, place }, person, 'nl', doors);
  if (opened.ok) throw new Error('it opened');
  expect(textsOf(opened.problem)[0]).toMatch(/^Dit kanaal is nog niet aan een project gekoppeld/);
});

test('whoever may open nothing hears so, and in a channel that it is this project', async () => {
  expect(await refusal('lotte')).toMatch(/^Je hebt nog geen projecten in Spil/);
  expect(await refusal('lotte', { place: 'channel' })).toMatch(/^Je hebt geen toegang tot dit project/);
});

test.each(['personal', 'channel'] as const)(
  'a project that is broken is no missing project, in a %s',
  async (place) => {
    bench.fail('GET', /\/lists/, 503);
    expect(await refusal('jan', { place })).toMatch(/^SharePoint is druk/);
  },
);

test('the existence of a project without access is nobody’s business', async () => {
  const { person } = await bench.talk('jan');
  const lotte = {
    ...person,
    id: 'a0000000-0000-4000-8000-000000000006',
    apiToken: 'api a0000000-0000-4000-8000-000000000006',
  };
  expect(await openHomes(lotte as never, bench.doors)).toEqual({ ok: true, value: { homes: [], unreachable: [] } });
});
