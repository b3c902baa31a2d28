import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type CryptoKey, exportJWK, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createVerifyPerson, type VerifyPerson } from '../../../src/server/api/api-token.ts';
import { clientId, configurationWith, tenantId } from '../test-configuration.ts';

const oid = 'ABCDEF00-0000-4000-8000-000000000001';
const kid = 'published';
const issuer = `https://login.microsoftonline.com/${tenantId}/v2.0`;

interface KeyPair {
  readonly publicKey: CryptoKey;
  readonly privateKey: CryptoKey;
}

let desk: Server;
let published: KeyPair;
let publishedForPss: KeyPair;
let stolen: KeyPair;
let verify: VerifyPerson;

const jwk = async ({ publicKey }: KeyPair, id: string) => ({ ...(await exportJWK(publicKey)), kid: id, use: 'sig' });

beforeAll(async () => {
  [published, publishedForPss, stolen] = [
    await generateKeyPair('RS256'),
    await generateKeyPair('PS256'),
    await generateKeyPair('RS256'),
  ];
  const keys = JSON.stringify({ keys: [await jwk(published, kid), await jwk(publishedForPss, 'pss')] });
  desk = createServer((_, response) => response.end(keys));
  await new Promise<void>((resolve) => void desk.listen(0, '127.0.0.1', resolve));
  const { port } = desk.address() as AddressInfo;
  verify = createVerifyPerson(configurationWith({ loginKeysUrl: `http://127.0.0.1:${port}/keys` }));
});
afterAll(() => void desk.close());

const good: JWTPayload = {
  iss: issuer,
  aud: clientId,
  oid,
  tid: tenantId,
  ver: '2.0',
  scp: 'access_as_user',
  name: 'Aïsha El Amrani',
  exp: Math.floor(Date.now() / 1000) + 600,
};

interface Seal {
  readonly key?: CryptoKey;
  readonly alg?: string;
  readonly kid?: string;
}

const tokenWith = (claims: Readonly<Record<string, unknown>>, seal: Seal = {}): Promise<string> =>
  new SignJWT({ ...good, ...claims })
    .setProtectedHeader({ alg: seal.alg ?? 'RS256', kid: seal.kid ?? kid })
    .sign(seal.key ?? published.privateKey);

describe('a token of our tenant for our API', () => {
  test('names the person by directory id, and goes along', async () => {
    const bearer = await tokenWith({});
    expect(await verify(bearer)).toEqual({ id: oid.toLowerCase(), name: 'Aïsha El Amrani', apiToken: bearer });
  });

  test.each([
    ['for the address of our API', { aud: `api://${clientId}` }],
    ['with our right among others', { scp: 'profile access_as_user openid' }],
  ])('is good %s', async (_, claims) => {
    expect(await verify(await tokenWith(claims))).toMatchObject({ id: oid.toLowerCase() });
  });
});

describe('a token stays outside', () => {
  test.each<[string, Readonly<Record<string, unknown>>]>([
    ['of another tenant that says to be ours', { iss: 'https://login.microsoftonline.com/other/v2.0' }],
    ['of our tenant for somebody of another', { tid: '33333333-3333-4333-8333-333333333333' }],
    ['without a tenant', { tid: undefined }],
    ['with a tenant that is no id', { tid: 'tenant' }],
    ['for another API', { aud: '44444444-4444-4444-8444-444444444444' }],
    ['for the address of another API', { aud: 'api://other' }],
    ['for nobody', { aud: undefined }],
    ['of version 1', { ver: '1.0' }],
    ['without a version', { ver: undefined }],
    ['of an app, which has no right of a person', { scp: undefined }],
    ['with another right', { scp: 'profile' }],
    ['with a right that only looks like ours', { scp: 'access_as_user_later' }],
    ['without a person', { oid: undefined }],
    ['with a person who is no id', { oid: 'aisha' }],
    ['without a name', { name: undefined }],
    ['with an empty name', { name: '' }],
    ['that has expired', { exp: Math.floor(Date.now() / 1000) - 60 }],
    ['that is not valid yet', { nbf: Math.floor(Date.now() / 1000) + 600 }],
  ])('%s', async (_, claims) => {
    expect(await verify(await tokenWith(claims))).toBeUndefined();
  });

  test('signed by a key that our tenant did not publish', async () => {
    expect(await verify(await tokenWith({}, { key: stolen.privateKey }))).toBeUndefined();
    expect(await verify(await tokenWith({}, { key: stolen.privateKey, kid: 'unknown' }))).toBeUndefined();
  });

  test('signed in another way than Entra does, even with a published key', async () => {
    const seal = { key: publishedForPss.privateKey, alg: 'PS256', kid: 'pss' };
    expect(await verify(await tokenWith({}, seal))).toBeUndefined();
  });

  test('that nobody signed', async () => {
    expect(await verify(new UnsecuredJWT(good).encode())).toBeUndefined();
  });

  test.each(['', 'x', 'a.b.c'])('that is none: "%s"', async (bearer) => {
    expect(await verify(bearer)).toBeUndefined();
  });
});
