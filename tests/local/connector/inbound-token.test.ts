import { SignJWT, UnsecuredJWT, exportSPKI, generateKeyPair } from 'jose';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

const HOUR_S = 3600;

describe('what the real SDK makes of tokens from the connector', () => {
  let world: LocalWorld;
  let messagesUrl = '';
  beforeAll(async () => {
    // The SDK writes refused tokens to the console.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    world = await startWorld(async () => undefined);
    messagesUrl = `${world.productOrigin}/api/messages`;
  });
  afterAll(async () => {
    await world.stop();
    vi.restoreAllMocks();
  });

  const serviceUrl = () => world.m365.connector.serviceUrl;
  const key = () => world.m365.connector.key;
  const activity = () => ({
    type: 'message',
    id: '1',
    text: 'hallo',
    channelId: 'msteams',
    serviceUrl: serviceUrl(),
    from: { id: '29:1' },
    recipient: { id: `28:${world.tenant.spil.appId}` },
    conversation: { id: 'a:1', tenantId: world.tenant.id },
  });
  const claims = () => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: 'https://api.botframework.com',
      aud: world.tenant.spil.appId as string | string[],
      serviceurl: serviceUrl() as string | undefined,
      nbf: now,
      exp: now + HOUR_S,
    };
  };
  const signed = (changes: object = {}, header: object = {}, privateKey = key().privateKey) =>
    new SignJWT({ ...claims(), ...changes })
      .setProtectedHeader({ alg: 'RS256', kid: key().kid, ...header })
      .sign(privateKey);
  const status = async (authorization: string | undefined, body: object = activity()) => {
    const response = await fetch(messagesUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization === undefined ? {} : { authorization }) },
      body: JSON.stringify(body),
    });
    return response.status;
  };
  const bearer = async (token: string | Promise<string>) => `Bearer ${await token}`;
  const now = () => Math.floor(Date.now() / 1000);

  it('a valid token is accepted', async () => {
    expect(await status(await bearer(signed()))).toBe(200);
  });

  it('two minutes after its end a token is still accepted', async () => {
    expect(await status(await bearer(signed({ exp: now() - 120 })))).toBe(200);
  });

  it.each([
    ['no header', undefined],
    ['garbage', 'Bearer abc'],
    ['another scheme', 'Basic abc'],
  ])('%s is refused', async (_case, authorization) => {
    expect(await status(authorization)).toBe(401);
  });

  it.each([
    ['another audience', { aud: 'other' }],
    ['an audience in a list', { aud: ['other'] }],
    ['another issuer', { iss: 'https://example.org' }],
    ['a service address that is not the one of the activity', { serviceurl: 'https://example.org' }],
    ['no service address', { serviceurl: undefined }],
    ['an end of an hour ago', { exp: now() - HOUR_S }],
  ])('a token with %s is refused', async (_case, changes) => {
    expect(await status(await bearer(signed(changes)))).toBe(401);
  });

  it('a token with an unknown key is refused', async () => {
    expect(await status(await bearer(signed({}, { kid: 'k2' })))).toBe(401);
  });

  it('a channel that the key is not endorsed for is refused', async () => {
    expect(await status(await bearer(signed()), { ...activity(), channelId: 'webchat' })).toBe(401);
  });

  // The SDK answers these with 500; the point is that none of them gets in.
  it('forged and not yet valid tokens do not get in', async () => {
    const before = world.bot.received.length;
    const other = await generateKeyPair('RS256');
    const publicPem = new TextEncoder().encode(await exportSPKI(key().publicKey));
    const [head, , signature] = (await signed()).split('.');
    const changed = Buffer.from(JSON.stringify({ ...claims(), extra: 1 })).toString('base64url');
    const forged = [
      `${head}.${changed}.${signature}`,
      await signed({}, {}, other.privateKey),
      await signed({ nbf: now() + HOUR_S }),
      new UnsecuredJWT(claims()).encode(),
      await new SignJWT(claims()).setProtectedHeader({ alg: 'HS256', kid: key().kid }).sign(publicPem),
    ];
    for (const token of forged) expect(await status(await bearer(token))).toBeGreaterThanOrEqual(400);
    expect(world.bot.received.length).toBe(before);
  });
});
