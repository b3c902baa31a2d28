import type { FastifyInstance } from 'fastify';
import { decodeJwt } from 'jose';
import type { Person } from '../tenant/person.ts';
import { stableToken } from '../tenant/stable-id.ts';
import type { Connector } from './connector.ts';
import { requireBotToken } from './require-bot-token.ts';

interface ByUser {
  readonly Querystring: {
    readonly userId?: string;
    readonly connectionName?: string;
    readonly channelId?: string;
    readonly code?: string;
  };
}

/** The Bot Framework's token service: it keeps people's tokens for the bot, per connection. */
export function registerTokenService(app: FastifyInstance, connector: Connector): void {
  const { places, signIns } = connector;
  requireBotToken(app, connector);
  app.get<ByUser>('/api/usertoken/GetToken', async ({ query }, reply) => {
    const person = places.accountHolder(query.userId ?? '');
    if (person && query.code !== undefined && signIns.redeem(person.id, query.code)) signIns.signIn(person.id);
    if (!person || !signIns.isSignedIn(person.id)) return reply.code(404).send({});
    return tokenResponse(connector, person, query);
  });
  app.post<ByUser>('/api/usertoken/exchange', async ({ query, body }, reply) => {
    const person = await exchangingPerson(connector, query.userId ?? '', body);
    if (!person) return reply.code(400).send(exchangeRefused);
    signIns.signIn(person.id);
    return tokenResponse(connector, person, query);
  });
  app.delete<ByUser>('/api/usertoken/SignOut', async ({ query }) => {
    const person = places.accountHolder(query.userId ?? '');
    if (person) signIns.signOut(person.id, true);
    return {};
  });
  app.get<ByUser>('/api/usertoken/GetTokenStatus', async ({ query }) => [
    {
      channelId: query.channelId,
      connectionName: query.connectionName ?? 'spil',
      hasToken: signIns.isSignedIn(places.accountHolder(query.userId ?? '')?.id ?? ''),
      serviceProviderDisplayName: 'Azure Active Directory v2',
    },
  ]);
  // Only the older Azure AD connections give tokens per resource; Spil's connection is not one.
  app.post('/api/usertoken/GetAadTokens', async () => ({}));
  app.get<{ Querystring: { state?: string } }>('/api/botsignin/GetSignInResource', async ({ query }) =>
    signInResource(connector, query.state ?? ''),
  );
}

const exchangeRefused = {
  error: { code: 'BadRequest', message: 'The token cannot be exchanged. Consent is required.' },
};

async function tokenResponse(connector: Connector, person: Person, query: ByUser['Querystring']) {
  const token = await connector.entra.issuer.spilToken(person);
  const expiration = new Date((decodeJwt(token).exp ?? 0) * 1000).toISOString();
  return { channelId: query.channelId, connectionName: query.connectionName, token, expiration };
}

async function exchangingPerson(connector: Connector, userId: string, body: unknown): Promise<Person | undefined> {
  const { token } = (body ?? {}) as { readonly token?: string };
  const owner = connector.places.accountHolder(userId);
  if (token === undefined || !owner || !connector.signIns.hasConsent(owner.id)) return undefined;
  const assertion = await connector.entra.verifier.verifySpilToken(token);
  return assertion.ok && assertion.person.id === owner.id ? owner : undefined;
}

function signInResource(connector: Connector, state: string) {
  const { tenant, serviceUrl } = connector;
  const page = new URL('/local/sign-in', serviceUrl);
  page.searchParams.set('state', state);
  return {
    signInLink: page.href,
    tokenExchangeResource: {
      id: stableToken(`${connector.now().getTime()} ${state}`),
      uri: `api://${tenant.spil.appId}`,
      providerId: '30dd229c-58e3-4a48-bdfd-91ec48eb906c',
    },
    tokenPostResource: { sasUrl: `${serviceUrl}unused` },
  };
}
