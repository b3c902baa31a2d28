import type { Middleware } from '@microsoft/microsoft-graph-client';

/** Sends one HTTP request; local mode gives one that leads to the local Microsoft 365. */
export type Send = (url: string, init: RequestInit) => Promise<Response>;

const graphOrigin = 'https://graph.microsoft.com';
/** Microsoft asks for this form and throttles traffic without it sooner. */
const userAgent = 'NONISV|Spil|Spil/0.1';

/** The last middleware: puts the token on, sends, turns a broken line into the platform's error response. */
export function createOutlet(options: {
  readonly send: Send;
  readonly token: string;
  readonly timeoutMs: number;
  /** Hears why the line broke. */
  readonly onBroken: (cause: unknown) => void;
}): Middleware {
  return {
    async execute(context) {
      const url = String(context.request);
      // A link in an answer decides where we go next: the token must not follow it out of Graph.
      if (!url.startsWith(`${graphOrigin}/`)) throw new Error('a Graph request would leave graph.microsoft.com');
      const headers = {
        ...(context.options?.headers as Record<string, string>),
        Authorization: `Bearer ${options.token}`,
        'User-Agent': userAgent,
      };
      context.response = await sendOrError(options, url, { ...context.options, headers });
    },
  };
}

async function sendOrError(
  { send, timeoutMs, onBroken }: Pick<Parameters<typeof createOutlet>[0], 'send' | 'timeoutMs' | 'onBroken'>,
  url: string,
  init: RequestInit,
): Promise<Response> {
  try {
    return await send(url, { ...init, signal: AbortSignal.timeout(timeoutMs) });
  } catch (cause) {
    onBroken(cause);
    return Response.error();
  }
}
