import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Connector } from '../connector/connector.ts';
import { signal } from '../connector/send-to-bot.ts';
import { parsed } from './control-problem.ts';
import { DEFAULT_LOCALE, personNamed, speakerIn } from './speaker.ts';

const TokenOrder = z.object({ person: z.string(), audience: z.enum(['spil', 'graph']) });

const SignOutOrder = z.object({ person: z.string(), keepConsent: z.boolean().default(true) });

const SignInOrder = z.object({ person: z.string(), conversation: z.string().default('personal') });

/** Who there is, with their tokens and their sign-in to the bot. */
export function registerPeopleRoutes(app: FastifyInstance, connector: Connector): void {
  const { signIns, entra } = connector;
  app.get('/local/people', async () =>
    connector.tenant.people.map(({ id, upn, name, role }) => ({ id, upn, name, role })),
  );
  app.post('/local/token', async ({ body }) => {
    const order = parsed(TokenOrder, body);
    return { token: await entra.userToken(personNamed(connector, order.person).id, order.audience) };
  });
  app.post('/local/signout', async ({ body }) => {
    const order = parsed(SignOutOrder, body);
    signIns.signOut(personNamed(connector, order.person).id, order.keepConsent);
    return { signedIn: false };
  });
  app.post('/local/signin', async ({ body }) => signIn(connector, parsed(SignInOrder, body)));
}

// The window of a real sign-in ends with a code, which Teams hands to the bot as an invoke.
async function signIn(connector: Connector, order: z.infer<typeof SignInOrder>) {
  const speaker = speakerIn(connector, { ...order, locale: DEFAULT_LOCALE });
  connector.signIns.signIn(speaker.person.id);
  const state = connector.signIns.newCode(speaker.person.id);
  const content = { type: 'invoke', name: 'signin/verifyState', value: { state } };
  const { answer, activities } = await signal(connector, speaker, content);
  return { signedIn: true, state, botStatus: answer.status, activities };
}
