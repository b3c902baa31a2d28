import type { ConfidentialClientApplication } from '@azure/msal-node';
import { CloudAdapter, type Request, type Response, type TurnContext } from 'botbuilder';
import type { ProjectLedger, Roster } from '../../src/ports.ts';
import type { Bot } from '../turn.ts';
import { createBotAuthentication } from './bot-authentication.ts';
import { type ChatSender, createChatSender } from './chat-sender.ts';
import { type DoorPolicy, mayEnter } from './guard-activity.ts';
import { receiveActivity } from './receive-activity.ts';
import type { SignInOptions } from './sign-in.ts';
import { createTeamsRoster } from './teams-roster.ts';
import { withoutRetries } from './without-retries.ts';

export interface TeamsAdapterOptions {
  readonly tenantId: string;
  readonly clientId: string;
  readonly metadataUrl: string;
  readonly tokenServiceUrl: string;
  readonly serviceUrl: string;
  readonly serviceOrigins: readonly string[];
  readonly confidentialClient: ConfidentialClientApplication;
  readonly signIn: SignInOptions;
  readonly conversations: Pick<ProjectLedger, 'conversationOf' | 'rememberConversation'>;
  /** Real time in milliseconds. */
  realNow(): number;
  /** Logs without content and answers the code that the user may report. */
  reportFailure(error: unknown): string;
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** The bot's connection to Teams, and the only owner of the SDK's adapter. */
export interface TeamsAdapter extends ChatSender {
  readonly roster: Roster;
  receive(bot: Bot, body: unknown, headers: Readonly<Record<string, unknown>>): Promise<Answer>;
}

/** Collects what the SDK would have written to an HTTP response. */
function recordAnswer(): { response: Response; answer: () => Answer } {
  let status = 200;
  let body: unknown;
  const response: Response = {
    socket: undefined,
    status: (code) => {
      status = code;
      return response;
    },
    header: () => response,
    send: (content) => {
      body = content;
      return response;
    },
    end: () => response,
  };
  return { response, answer: () => (body === undefined ? { status } : { status, body }) };
}

export function createTeamsAdapter(options: TeamsAdapterOptions): TeamsAdapter {
  const adapter = new CloudAdapter(createBotAuthentication(options));
  adapter.use(withoutRetries);
  const policy: DoorPolicy = options;
  adapter.onTurnError = async (_context, error) => {
    throw error;
  };

  async function receive(bot: Bot, body: unknown, headers: Readonly<Record<string, unknown>>): Promise<Answer> {
    if (typeof headers['authorization'] !== 'string' || !mayEnter(body, policy)) return { status: 401 };
    let entered = false;
    const { response, answer } = recordAnswer();
    const request = { body, headers, method: 'POST' } as Request;
    const logic = async (context: TurnContext): Promise<void> => {
      entered = true;
      await receiveActivity(context, bot, options);
    };
    try {
      await adapter.process(request, response, logic);
    } catch (error) {
      if (entered) options.reportFailure(error);
      // The SDK answers a bad signature with 500 and its own words; the caller learns only "no".
      return { status: entered ? 500 : 401 };
    }
    return entered ? answer() : { status: 401 };
  }

  const own = { adapter, ...options };
  return { receive, roster: createTeamsRoster(own), ...createChatSender(own) };
}
