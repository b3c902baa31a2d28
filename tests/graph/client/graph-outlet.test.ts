import { describe, expect, test } from 'vitest';
import { createGraphClient } from '../../../src/graph/client/graph-client.ts';
import { readPages } from '../../../src/graph/client/graph-pages.ts';
import { app } from '../spil-on-bench.ts';

const seen: { url: string; headers: Headers }[] = [];

const client = (answer: () => Response) =>
  createGraphClient({
    tokens: { tokenFor: async () => ({ ok: true, value: 'secret-token' }), forget: () => undefined },
    send: async (url, init) => {
      seen.push({ url, headers: new Headers(init.headers) });
      return answer();
    },
    wait: async () => undefined,
    timeoutMs: 1000,
    report: () => undefined,
  });

describe('the way out to Graph', () => {
  test('carries the token, and a name that Microsoft asks for', async () => {
    await client(() => Response.json({}))(app, { method: 'GET', path: '/sites/x' });
    expect(seen.at(-1)?.url).toBe('https://graph.microsoft.com/v1.0/sites/x');
    expect(seen.at(-1)?.headers.get('authorization')).toBe('Bearer secret-token');
    expect(seen.at(-1)?.headers.get('user-agent')).toBe('NONISV|Spil|Spil/0.1');
  });

  test.each([
    'https://graph.microsoft.com.evil.example/v1.0/x',
    'https://evil.example/v1.0/https://graph.microsoft.com/',
    'https://user@evil.example/v1.0/x',
  ])('a next page at %s is never followed: the token stays here', async (nextLink) => {
    const lured = client(() => Response.json({ value: [], '@odata.nextLink': nextLink }));
    const before = seen.length;
    await expect(readPages(lured, app, '/sites/x/lists')).rejects.toThrow('leave graph.microsoft.com');
    expect(seen.slice(before).map(({ url }) => new URL(url).host)).toEqual(['graph.microsoft.com']);
  });

  test('an answer that never comes is given up in time', async () => {
    const slow = createGraphClient({
      tokens: { tokenFor: async () => ({ ok: true, value: 't' }), forget: () => undefined },
      send: (_url, { signal }) =>
        new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(new Error('aborted')))),
      wait: async () => undefined,
      timeoutMs: 20,
      report: () => undefined,
    });
    const answer = await slow(app, { method: 'POST', path: '/users/x/sendMail', body: {} });
    expect(answer).toEqual({ ok: false, problem: { kind: 'no-answer', sends: 1, mayBeDone: true } });
  });
});
