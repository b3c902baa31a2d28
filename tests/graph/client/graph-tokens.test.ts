import { generateKeyPairSync } from 'node:crypto';
import type { INetworkModule, NetworkRequestOptions } from '@azure/msal-node';
import { beforeEach, describe, expect, test } from 'vitest';
import { createGraphTokens, type GraphTokens } from '../../../src/graph/client/graph-tokens.ts';
import { app, person } from '../spil-on-bench.ts';

const hour = 3_600_000;
let asked: URLSearchParams[];
let answer: { status: number; body: Record<string, unknown> };
let now: number;
let tokens: GraphTokens;

/** The network towards Entra: says what went out, answers as told. */
const network: INetworkModule = {
  sendGetRequestAsync: () => Promise.reject(new Error('nothing is fetched from Entra')),
  sendPostRequestAsync: async (_url, options?: NetworkRequestOptions) => {
    asked.push(new URLSearchParams(options?.body ?? ''));
    return { status: answer.status, headers: {}, body: answer.body as never };
  },
};

const token = (text: string, seconds = 3600) => ({
  status: 200,
  body: { token_type: 'Bearer', expires_in: seconds, ext_expires_in: seconds, access_token: text },
});

const error = (code: string, more: Record<string, unknown> = {}) => ({
  status: 400,
  body: { error: code, error_description: `AADSTS0: ${code}`, ...more },
});

beforeEach(() => {
  asked = [];
  answer = token('t1');
  now = Date.now();
  const credential = { kind: 'secret', secret: 's' } as const;
  tokens = createGraphTokens({ tenantId: 'x', clientId: 'c', credential, networkClient: network, realNow: () => now });
});

describe('tokens for Graph', () => {
  test('the app proves itself with its own secret', async () => {
    expect(await tokens.tokenFor(app)).toEqual({ ok: true, value: 't1' });
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      grant_type: 'client_credentials',
      client_secret: 's',
      scope: expect.stringContaining('https://graph.microsoft.com/.default'),
    });
  });

  test('a person’s token is exchanged on behalf of that person', async () => {
    await tokens.tokenFor(person('ann'));
    expect(Object.fromEntries(asked[0] ?? [])).toMatchObject({
      grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer',
      requested_token_use: 'on_behalf_of',
      assertion: 'api ann',
    });
  });

  test('a token is asked once for as long as it lives, per person', async () => {
    await tokens.tokenFor(person('ann'));
    answer = token('t2');
    expect(await tokens.tokenFor(person('ann'))).toEqual({ ok: true, value: 't1' });
    expect(await tokens.tokenFor(person('ben'))).toEqual({ ok: true, value: 't2' });
    expect(await tokens.tokenFor(app)).toEqual({ ok: true, value: 't2' });
    expect(asked).toHaveLength(3);
  });

  test('twenty requests at once share one exchange', async () => {
    await Promise.all(Array.from({ length: 20 }, () => tokens.tokenFor(person('ann'))));
    expect(asked).toHaveLength(1);
  });

  test('a token that is about to expire is replaced', async () => {
    await tokens.tokenFor(app);
    answer = token('t2');
    now += hour - 3 * 60_000;
    expect(await tokens.tokenFor(app)).toEqual({ ok: true, value: 't1' });
    now += 2 * 60_000;
    expect(await tokens.tokenFor(app)).toEqual({ ok: true, value: 't2' });
  });

  test('a token that Graph refused is asked anew', async () => {
    await tokens.tokenFor(person('ann'));
    answer = token('t2');
    tokens.forget(person('ann'));
    expect(await tokens.tokenFor(person('ann'))).toEqual({ ok: true, value: 't2' });
  });

  test.each([
    ['consent that is missing', error('invalid_grant', { suberror: 'consent_required', error_codes: [65001] })],
    ['a second factor that is asked', error('interaction_required')],
    ['an assertion that has expired', error('invalid_grant', { error_codes: [500133] })],
  ])('%s means that the person must sign in', async (_, refusal) => {
    answer = refusal;
    expect(await tokens.tokenFor(person('ann'))).toEqual({ ok: false, problem: { kind: 'sign-in-needed' } });
  });

  test('a secret that has expired is a fault of ours, named by Entra’s code', async () => {
    answer = { ...error('invalid_client'), status: 401 };
    expect(await tokens.tokenFor(app)).toEqual({ ok: false, problem: { kind: 'no-token', reason: 'invalid_client' } });
  });

  test('a refusal is not remembered', async () => {
    answer = error('invalid_grant');
    await tokens.tokenFor(person('ann'));
    answer = token('t2');
    expect(await tokens.tokenFor(person('ann'))).toEqual({ ok: true, value: 't2' });
  });

  test('a certificate signs instead of a secret', async () => {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const credential = {
      kind: 'certificate',
      thumbprintSha256: 'ab'.repeat(32),
      privateKey: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    } as const;
    const signed = createGraphTokens({
      tenantId: 'x',
      clientId: 'c',
      credential,
      networkClient: network,
      realNow: () => now,
    });
    expect(await signed.tokenFor(app)).toEqual({ ok: true, value: 't1' });
    expect(asked[0]?.get('client_assertion')?.split('.')).toHaveLength(3);
    expect(asked[0]?.has('client_secret')).toBe(false);
  });
});
