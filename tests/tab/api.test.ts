import { describe, expect, it } from 'vitest';
import { createApi } from '../../tab/api/api.ts';

const texts = {
  offline: 'niet bereikbaar',
  lost: 'misschien opgeslagen',
  signIn: 'niet aangemeld',
  unexpected: 'ging mis',
};
const json = (status: number, body: unknown): Response => new Response(JSON.stringify(body), { status });

/** An API on a server that gives these answers one after another, and hands out numbered tokens. */
function apiOn(answers: (Response | Error)[], tokens: (string | undefined)[] = ['t1', 't2', 't3']) {
  const seen: string[] = [];
  const api = createApi({
    language: 'nl',
    texts,
    readToken: async () => tokens.shift(),
    fetch: async (_path, init) => {
      seen.push(new Headers(init?.headers).get('authorization') ?? '');
      const answer = answers.shift();
      if (answer === undefined || answer instanceof Error) throw answer ?? new Error('no answer left');
      return answer;
    },
  });
  return { api, seen };
}

describe('talking to the server', () => {
  it('a token serves several calls', async () => {
    const { api, seen } = apiOn([json(200, 1), json(200, 2)]);
    expect(await api.call('GET', '/api/a')).toEqual({ ok: true, value: 1 });
    expect(await api.call('GET', '/api/b')).toEqual({ ok: true, value: 2 });
    expect(seen).toEqual(['Bearer t1', 'Bearer t1']);
  });

  it('a token that ran out is renewed once', async () => {
    const { api, seen } = apiOn([json(401, {}), json(200, 'rows')]);
    expect(await api.call('GET', '/api/a')).toEqual({ ok: true, value: 'rows' });
    expect(seen).toEqual(['Bearer t1', 'Bearer t2']);
  });

  it('a second refusal of a fresh token is not tried for ever', async () => {
    const refusal = { problem: { kind: 'sign-in-needed' }, message: 'Meld je aan.' };
    const { api, seen } = apiOn([json(401, refusal), json(401, refusal)]);
    expect(await api.call('GET', '/api/a')).toEqual({
      ok: false,
      problem: { kind: 'sign-in-needed', message: 'Meld je aan.' },
    });
    expect(seen).toHaveLength(2);
  });

  it('nothing is sent for somebody whom the host cannot sign in', async () => {
    const { api, seen } = apiOn([json(200, 1)], [undefined]);
    expect(await api.call('GET', '/api/a')).toEqual({
      ok: false,
      problem: { kind: 'sign-in-needed', message: texts.signIn },
    });
    expect(seen).toEqual([]);
  });

  it('a broken connection is a refusal to show, not a crash', async () => {
    const { api } = apiOn([new TypeError('Failed to fetch')]);
    expect(await api.call('GET', '/api/a')).toEqual({
      ok: false,
      problem: { kind: 'unavailable', message: texts.offline },
    });
  });

  it('a connection that broke under a write leaves open whether it was stored', async () => {
    const { api } = apiOn([new TypeError('Failed to fetch')]);
    expect(await api.call('PATCH', '/api/a', {})).toEqual({
      ok: false,
      problem: { kind: 'unsure', message: texts.lost },
    });
  });

  it('a page of a proxy in the place of our server is a refusal as well', async () => {
    const { api } = apiOn([new Response('<html>502</html>', { status: 502 })]);
    expect(await api.call('GET', '/api/a')).toEqual({
      ok: false,
      problem: { kind: 'unexpected', message: texts.unexpected },
    });
  });
});
