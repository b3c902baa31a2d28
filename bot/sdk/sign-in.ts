import { type Activity, CardFactory, type TurnContext } from 'botbuilder';
import type { UserTokenClient } from 'botframework-connector';
import { z } from 'zod';
import type { Person } from '../../src/ports.ts';
import { createTranslate } from '../../src/words/translate.ts';
import { languageOfClient } from './read-activity.ts';

const verifyState = z.looseObject({ state: z.string() });
const tokenExchange = z.looseObject({ id: z.string(), connectionName: z.string(), token: z.string() });

export interface SignInOptions {
  readonly connection: string;
  verifyPerson(bearer: string): Promise<Person | undefined>;
}

const tokenClient = (context: TurnContext): UserTokenClient =>
  context.turnState.get(
    (context.adapter as unknown as { UserTokenClientKey: symbol }).UserTokenClientKey,
  ) as UserTokenClient;

/** The speaker's own token for Spil's API; it must name the same person as the verified activity. */
export async function personOf(
  context: TurnContext,
  options: SignInOptions,
  magicCode = '',
): Promise<Person | undefined> {
  const { from, channelId } = context.activity;
  const answer = await tokenClient(context).getUserToken(from.id, options.connection, channelId, magicCode);
  if (answer?.token === undefined) return undefined;
  const person = await options.verifyPerson(answer.token);
  return person !== undefined && person.id === from.aadObjectId?.toLowerCase() ? person : undefined;
}

/** The content of the card that asks somebody to sign in. */
async function signInContent(context: TurnContext, options: SignInOptions): Promise<Record<string, unknown>> {
  const t = createTranslate(languageOfClient(context.activity));
  const resource = await tokenClient(context).getSignInResource(options.connection, context.activity, '');
  return {
    text: t('bot.signInFirst'),
    connectionName: options.connection,
    buttons: [{ type: 'signin', title: t('bot.signIn'), text: t('bot.signIn'), value: resource.signInLink }],
    tokenExchangeResource: resource.tokenExchangeResource,
    tokenPostResource: resource.tokenPostResource,
  };
}

export async function askToSignIn(context: TurnContext, options: SignInOptions): Promise<void> {
  const content = await signInContent(context, options);
  await context.sendActivity({
    attachments: [{ contentType: CardFactory.contentTypes.oauthCard, content }],
    summary: String(content['text']),
  });
}

/** What a button press is answered with when the presser has no token yet. */
export const loginRequest = async (context: TurnContext, options: SignInOptions): Promise<object> => ({
  statusCode: 401,
  type: 'application/vnd.microsoft.activity.loginRequest',
  value: await signInContent(context, options),
});

/** Finishes a sign-in: true when the person has a token now. */
export async function finishSignIn(context: TurnContext, options: SignInOptions): Promise<boolean> {
  const activity: Activity = context.activity;
  const state = verifyState.safeParse(activity.value);
  if (state.success) return (await personOf(context, options, state.data.state)) !== undefined;
  const exchange = tokenExchange.safeParse(activity.value);
  if (!exchange.success || exchange.data.connectionName !== options.connection) return false;
  try {
    const answer = await tokenClient(context).exchangeToken(activity.from.id, options.connection, activity.channelId, {
      token: exchange.data.token,
    });
    return answer?.token !== undefined;
  } catch {
    // A refused exchange is normal the first time: Teams then shows the button.
    return false;
  }
}
