/** A refusal of the Bot Connector, with the code that Teams uses. */
interface ConnectorProblem {
  readonly status: number;
  readonly code: string;
  readonly message: string;
  readonly retryAfterS?: number;
}

export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ConnectorProblem };

export function accepted<T>(value: T): Answer<T> {
  return { ok: true, value };
}

export function refused(status: number, code: string, message: string): Answer<never> {
  return { ok: false, problem: { status, code, message } };
}

export const conversationNotFound = refused(404, 'ConversationNotFound', 'Conversation not found.');

export const activityNotFound = refused(
  404,
  'ActivityNotFoundInConversation',
  'The activity is not in this conversation.',
);

export const notInRoster = refused(
  403,
  'BotNotInConversationRoster',
  'The bot is not part of the conversation roster.',
);

export const tooLarge = refused(413, 'MessageSizeTooBig', 'Message size too large.');

export const badSyntax = (message: string) => refused(400, 'BadSyntax', message);

export function throttled(retryAfterS: number): Answer<never> {
  return {
    ok: false,
    problem: { status: 429, code: 'TooManyRequests', message: 'API calls quota exceeded.', retryAfterS },
  };
}
