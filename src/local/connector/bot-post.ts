import { SignJWT } from 'jose';
import type { SigningKey } from '../entra/signing-key.ts';
import { postToProduct } from '../service/post-to-product.ts';
import type { Activity } from './activity.ts';

/** What the bot's endpoint answered. */
export interface BotAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Posts an activity to the bot, signed as the Bot Connector signs it. */
export type PostToBot = (activity: Activity) => Promise<BotAnswer>;

export const CONNECTOR_ISSUER = 'https://api.botframework.com';

const TOKEN_LIFETIME_S = 3600;

export function createPostToBot(options: {
  readonly key: SigningKey;
  readonly appId: string;
  readonly serviceUrl: () => string;
  readonly messagesUrl: string;
  readonly realNow: () => number;
}): PostToBot {
  const { messagesUrl } = options;
  return async (activity) => {
    const token = await connectorToken(options);
    try {
      return await post(messagesUrl, token, activity);
    } catch (cause) {
      // A bot that cannot be reached is no bug of the connector: Teams says nothing either.
      return { status: 503, body: `Spil does not answer at ${messagesUrl}: ${String(cause)}` };
    }
  };
}

async function post(messagesUrl: string, token: string, activity: Activity): Promise<BotAnswer> {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
  const { status, body } = await postToProduct(messagesUrl, headers, JSON.stringify(activity));
  return { status, body: parsed(body) };
}

function connectorToken(options: Parameters<typeof createPostToBot>[0]): Promise<string> {
  const seconds = Math.floor(options.realNow() / 1000);
  return new SignJWT({ serviceurl: options.serviceUrl() })
    .setProtectedHeader({ alg: 'RS256', kid: options.key.kid, typ: 'JWT' })
    .setIssuer(CONNECTOR_ISSUER)
    .setAudience(options.appId)
    .setNotBefore(seconds)
    .setExpirationTime(seconds + TOKEN_LIFETIME_S)
    .sign(options.key.privateKey);
}

function parsed(text: string): unknown {
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // The bot may answer in plain text; the caller shows it as it is.
    return text;
  }
}
