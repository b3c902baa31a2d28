import { ConfidentialClientApplication } from '@azure/msal-node';
import { SignJWT, createRemoteJWKSet, decodeJwt, generateKeyPair, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTokenIssuer } from '../../../src/local/entra/token-issuer.ts';
import { createLocalMsalNetwork } from '../../../src/local/outlets/msal-network.ts';
import { PROVISIONING_APP, SPIL_APP, TEAMS_WEB_CLIENT_ID, TENANT_ID } from '../../../src/local/tenant/tenant-ids.ts';
import { startWorld } from '../local-world.ts';
import type { LocalWorld } from '../local-world.ts';

const HOUR_MS = 3_600_000;

describe('the token endpoint', () => {
  let world: LocalWorld;
  beforeAll(async () => {
    world = await startWorld(async () => undefined);
  });
  afterAll(() => world.stop());

  const msal = (app = SPIL_APP, secret = app.secret) =>
    new ConfidentialClientApplication({
      auth: {
        clientId: app.appId,
        clientSecret: secret,
        authority: `https://login.microsoftonline.com/${TENANT_ID}`,
      },
      system: { networkClient: createLocalMsalNetwork(world.m365.origin) },
    });
  const zoe = () => world.tenant.people[1] as (typeof world.tenant.people)[number];
  const spilToken = () => world.m365.entra.userToken(zoe().id, 'spil');
  const graphCaller = (token = '') => world.m365.entra.verifier.verifyGraphToken(`Bearer ${token}`);
  const ask = async (form: Record<string, string>, tenant = TENANT_ID) => {
    const response = await fetch(`${world.m365.origin}/${tenant}/oauth2/v2.0/token`, {
      method: 'POST',
      body: new URLSearchParams(form),
    });
    return { status: response.status, body: (await response.json()) as { error: string; error_codes: number[] } };
  };

  it('msal gets an app token for Graph with the roles of the app', async () => {
    const answer = await msal().acquireTokenByClientCredential({ scopes: ['https://graph.microsoft.com/.default'] });
    expect(await graphCaller(answer?.accessToken)).toEqual({
      kind: 'app',
      appId: SPIL_APP.appId,
      roles: ['Sites.Selected', 'Mail.Send', 'TeamsActivity.Send'],
    });
    const other = await msal(PROVISIONING_APP).acquireTokenByClientCredential({
      scopes: ['https://graph.microsoft.com/.default'],
    });
    expect(await graphCaller(other?.accessToken)).toMatchObject({ appId: PROVISIONING_APP.appId });
  });

  it('msal turns a token for Spil into a Graph token of the same person', async () => {
    const answer = await msal().acquireTokenOnBehalfOf({
      oboAssertion: await spilToken(),
      scopes: ['https://graph.microsoft.com/.default'],
    });
    expect(await graphCaller(answer?.accessToken)).toEqual({
      kind: 'person',
      oid: zoe().id,
      scopes: world.tenant.delegatedScopes,
    });
  });

  it('a token for the Bot Connector is no token for Graph', async () => {
    const answer = await msal().acquireTokenByClientCredential({ scopes: ['https://api.botframework.com/.default'] });
    expect(await graphCaller(answer?.accessToken)).toBeUndefined();
    expect(await world.m365.entra.verifier.isBotToken(`Bearer ${answer?.accessToken}`)).toBe(true);
  });

  it('a token for Spil is no token for Graph', async () => {
    expect(await graphCaller(await spilToken())).toBeUndefined();
  });

  it('a user token has the claims of single sign-on in Teams and verifies with the published keys', async () => {
    const metadata = await world.call('GET', `/${TENANT_ID}/v2.0/.well-known/openid-configuration`);
    const { jwks_uri, issuer } = metadata.body as { jwks_uri: string; issuer: string };
    const { payload } = await jwtVerify(await spilToken(), createRemoteJWKSet(new URL(jwks_uri)), {
      issuer,
      audience: SPIL_APP.appId,
    });
    expect(payload).toMatchObject({
      ver: '2.0',
      tid: TENANT_ID,
      oid: zoe().id,
      preferred_username: 'zoe.lukasik@lindemeer.example',
      name: 'Zoë Łukasik',
      scp: 'access_as_user',
      azp: TEAMS_WEB_CLIENT_ID,
    });
  });

  it('lifetimes run in real time, whatever the business clock says', async () => {
    world.clock.set(new Date('2031-01-01T00:00:00Z'));
    const { exp = 0 } = decodeJwt(await spilToken());
    expect(Math.abs(exp * 1000 - Date.now() - HOUR_MS)).toBeLessThan(60_000);
  });

  const app = { grant_type: 'client_credentials', client_id: SPIL_APP.appId, client_secret: SPIL_APP.secret };
  const graph = 'https://graph.microsoft.com/.default';
  it.each([
    ['a wrong secret', { ...app, client_secret: 'x', scope: graph }, TENANT_ID, 401, 'invalid_client', 7000215],
    ['an unknown app', { ...app, client_id: 'x', scope: graph }, TENANT_ID, 400, 'unauthorized_client', 700016],
    ['an unknown tenant', { ...app, scope: graph }, 'elsewhere', 400, 'invalid_request', 90002],
    ['a missing scope', app, TENANT_ID, 400, 'invalid_request', 900144],
    ['an unknown resource', { ...app, scope: 'https://x/.default' }, TENANT_ID, 400, 'invalid_scope', 70011],
    [
      'another grant',
      { ...app, grant_type: 'password', scope: graph },
      TENANT_ID,
      400,
      'unsupported_grant_type',
      70003,
    ],
  ])('%s is refused with the code of Entra', async (_case, form, tenant, status, error, code) => {
    const answer = await ask(form, tenant);
    expect(answer).toMatchObject({ status, body: { error, error_codes: [code] } });
  });

  const onBehalfOf = (assertion: string, scope = graph) =>
    ask({ ...app, grant_type: 'urn:ietf:params:oauth:grant-type:jwt-bearer', assertion, scope });

  it('an expired assertion is refused', async () => {
    const { tenant, key } = world.m365.entra;
    const yesterday = createTokenIssuer(tenant, key, () => Date.now() - 24 * HOUR_MS);
    expect(await onBehalfOf(await yesterday.spilToken(zoe()))).toMatchObject({ body: { error_codes: [500133] } });
  });

  it('an assertion for another audience is refused', async () => {
    const graphToken = await world.m365.entra.userToken(zoe().id, 'graph');
    const answer = await onBehalfOf(graphToken);
    expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } });
  });

  it('an assertion that somebody else signed is refused', async () => {
    const { privateKey } = await generateKeyPair('RS256');
    const forged = await new SignJWT(decodeJwt(await spilToken()))
      .setProtectedHeader({ alg: 'RS256', kid: world.m365.entra.key.kid })
      .sign(privateKey);
    expect(await onBehalfOf(forged)).toMatchObject({ body: { error_codes: [50013] } });
  });

  it('a scope without consent is refused', async () => {
    const answer = await onBehalfOf(await spilToken(), 'https://graph.microsoft.com/Mail.Read');
    expect(answer).toMatchObject({ body: { error_codes: [65001] } });
  });
});
