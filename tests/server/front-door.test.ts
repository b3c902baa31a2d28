import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { openFrontDoor } from '../../src/server/front-door.ts';
import { configurationWith } from './test-configuration.ts';

let app: FastifyInstance;
let reported: unknown[];

const broken = new Error('the title of a confidential row');
const withStatus = (statusCode: number): Error => Object.assign(new Error('internal words'), { statusCode });

beforeEach(async () => {
  reported = [];
  app = await openFrontDoor(
    configurationWith({ frameAncestors: 'https://one.example https://two.example' }),
    (...told) => {
      reported.push(told);
      return 'code-1';
    },
  );
  app.get('/', () => ({ fine: true }));
  app.get('/api/messages', () => ({ heard: true }));
  app.post('/echo', () => ({ taken: true }));
  app.get('/word/:word', () => ({ found: true }));
  app.get('/broken/:how', ({ params }) => {
    const { how } = params as { readonly how: string };
    if (how === 'shape') z.string().parse(7);
    throw how === 'down' ? broken : withStatus(Number(how));
  });
  // Never answers, as a change feed does not while nothing changes.
  app.get('/open', (_, reply) => {
    reply.hijack();
    reply.raw.writeHead(200).write('listening');
  });
});
afterEach(() => app.close());

const get = (url: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'GET', url, headers });

describe('every answer', () => {
  test('says what a page of ours may load, and who may frame it', async () => {
    const { headers } = await get('/');
    expect(String(headers['content-security-policy']).split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "connect-src 'self' https://res.cdn.office.net",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'none'",
      'frame-ancestors https://one.example https://two.example',
    ]);
  });

  test('is protected when it is a refusal, too', async () => {
    for (const url of ['/nowhere', '/broken/down']) {
      const { headers } = await get(url);
      expect(headers, url).toMatchObject({
        'content-security-policy': expect.stringContaining("object-src 'none'"),
        'x-content-type-options': 'nosniff',
        'strict-transport-security': expect.any(String),
      });
    }
  });

  test('leaves to Teams what its frame needs', async () => {
    const { headers } = await get('/');
    for (const name of ['x-frame-options', 'cross-origin-opener-policy', 'cross-origin-resource-policy']) {
      expect(headers).not.toHaveProperty(name);
    }
  });
});

describe('what is too much', () => {
  const post = (signs: number) =>
    app.inject({
      method: 'POST',
      url: '/echo',
      headers: { 'content-type': 'application/json' },
      payload: `"${'x'.repeat(signs - 2)}"`,
    });

  test('a body of 256 kB comes in, one sign more does not', async () => {
    expect((await post(256 * 1024)).statusCode).toBe(200);
    const tooLarge = await post(256 * 1024 + 1);
    expect([tooLarge.statusCode, tooLarge.json()]).toEqual([
      413,
      { problem: { kind: 'invalid' }, message: expect.stringContaining('te groot om op te slaan') },
    ]);
  });

  test('a word of 200 signs in an address comes in, one sign more does not', async () => {
    expect((await get(`/word/${'x'.repeat(200)}`)).statusCode).toBe(200);
    expect((await get(`/word/${'x'.repeat(201)}`)).statusCode).not.toBe(200);
  });

  test('somebody who asks six hundred times in a minute waits for the rest of it', async () => {
    const first = await get('/');
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit': '600', 'x-ratelimit-reset': '60' });
    for (let asked = 1; asked < 600; asked += 1) await get('/');
    const last = await get('/');
    expect(last.statusCode).toBe(429);
    expect(last.headers).toHaveProperty('retry-after');
    expect(last.json()).toEqual({
      problem: { kind: 'busy' },
      message: `Spil krijgt te veel vragen tegelijk. Er is niets gewijzigd. Probeer het over ${last.headers['retry-after']} seconden opnieuw.`,
    });
    // Behind one address an office and Teams may meet: pages that ask too much must not silence the bot.
    expect((await get('/api/messages')).statusCode).toBe(200);
  });

  test('what Teams brings is counted by itself, and as much', async () => {
    for (let asked = 0; asked < 600; asked += 1) await get(`/api/messages?turn=${asked}`);
    expect((await get('/api/messages')).statusCode).toBe(429);
    expect((await get('/')).statusCode).toBe(200);
    const elsewhere = { method: 'GET', url: '/api/messages', remoteAddress: '10.0.0.7' } as const;
    expect((await app.inject(elsewhere)).statusCode).toBe(200);
  });
});

describe('a fault of the sender', () => {
  const refusal = { problem: { kind: 'invalid' }, message: 'Spil begrijpt dit verzoek niet. Laad de pagina opnieuw.' };

  test.each([
    ['400', 400],
    ['418', 418],
    ['499', 499],
  ])('%s is answered with %i, without our inner words or a report', async (how, status) => {
    const answer = await get(`/broken/${how}`);
    expect(answer.statusCode).toBe(status);
    expect(answer.json()).toEqual(refusal);
    expect(reported).toEqual([]);
  });

  test.each([
    ['{"cells":{"__proto__":{"isAdmin":true}}}', '__proto__'],
    ['{"constructor" : {"prototype":{"isAdmin":true}}}', 'constructor'],
    ['{"cells":', undefined],
    ['{"constructor":"x"', 'constructor'],
  ])('%s is refused by the name that may not stand in it', async (payload, column) => {
    const headers = { 'content-type': 'application/json' };
    const answer = await app.inject({ method: 'POST', url: '/echo', headers, payload });
    expect([answer.statusCode, answer.json()]).toEqual([
      400,
      { ...refusal, problem: column === undefined ? { kind: 'invalid' } : { kind: 'invalid', column } },
    ]);
  });

  test('JSON that says nothing wrong comes in as it is', async () => {
    app.post('/same', ({ body }) => body);
    const payload = { constructor: 'x', list: [1, { toString: null }] };
    expect((await app.inject({ method: 'POST', url: '/same', payload })).json()).toEqual(payload);
  });

  test.each([
    ['nl-NL', 'Spil begrijpt'],
    ['en-GB', 'Spil does not understand'],
    ['fr, en', 'Spil begrijpt'],
  ])('is told in the language of %s', async (language, words) => {
    const answer = await get('/broken/400', { 'accept-language': language });
    expect(answer.json<{ message: string }>().message).toContain(words);
  });
});

describe('a fault of ours', () => {
  // A shape that does not fit, found outside a route's own schema, is our mistake.
  test.each(['down', 'shape', '500', '503'])('%s is told with a code and nothing else', async (how) => {
    const answer = await get(`/broken/${how}`);
    expect(answer.statusCode).toBe(500);
    expect(answer.json()).toEqual({
      problem: { kind: 'unexpected' },
      message: 'Er ging iets mis bij Spil. Probeer het opnieuw. Meld code code-1 als het blijft gebeuren.',
    });
    expect(reported).toEqual([[expect.any(Error), '/broken/:how']]);
  });
});

test('a stream that stays open does not hold up the end', async () => {
  const origin = await app.listen({ port: 0, host: '127.0.0.1' });
  const stream = await fetch(`${origin}/open`);
  const reading = stream.text().catch(() => 'cut');
  await app.close();
  expect(await reading).toBe('cut');
}, 5000);
