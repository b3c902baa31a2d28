import { answerTabRequest } from './answer-tab-request.ts';
import type { TabHost } from './tab-host.ts';
import { parseTabRequest, replyTo } from './tab-request.ts';
import type { TabRequest } from './tab-request.ts';

/** The frame in which a tab runs, as far as its host needs it. */
export interface TabFrame {
  readonly window: () => MessageTarget | null;
  readonly origin: string;
}

interface MessageTarget {
  postMessage(message: unknown, targetOrigin: string): void;
}

export interface TabConversation {
  receive(event: Pick<MessageEvent, 'source' | 'origin' | 'data'>): Promise<void>;
  /** Tells the tab that something changed, such as the theme. */
  tell(handler: string, args: readonly unknown[]): void;
}

/** Answers the messages of one tab, and of nobody else. */
export function createTabConversation(frame: TabFrame, host: () => TabHost): TabConversation {
  const post = (message: unknown) => frame.window()?.postMessage(message, frame.origin);
  return {
    receive: async (event) => {
      // Any page may post to this window: only the tab itself gets a person's token.
      if (event.source !== frame.window() || event.origin !== frame.origin) return;
      const request = parseTabRequest(event.data);
      if (request) await answer(request, host(), post);
    },
    tell: (handler: string, args: readonly unknown[]) => post({ func: handler, args }),
  };
}

async function answer(request: TabRequest, host: TabHost, post: (message: unknown) => void): Promise<void> {
  const args = await answerTabRequest(request, host);
  if (args) post(replyTo(request, args));
}
