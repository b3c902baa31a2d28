import type { Faults } from './faults.ts';

export interface NotifyAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

// Graph gives a webhook three seconds before it counts as slow, and gives up after ten.
const PATIENCE_MS = 10_000;

/** Posts to a webhook; the product's public https address is reached on loopback. */
export function createNotify(options: {
  readonly publicOrigin: string;
  readonly productOrigin: string;
  readonly faults: Faults;
}): (url: string, body: unknown, query?: Record<string, string>) => Promise<NotifyAnswer> {
  return async (url, body, query = {}) => {
    const target = new URL(url);
    const fault = options.faults.take('NOTIFY', url) ?? options.faults.take('NOTIFY', target.pathname);
    if (fault && fault !== 'dropAfterCommit') return answer(fault.status, JSON.stringify(fault.body ?? ''));
    if (target.origin !== options.publicOrigin) return answer(503, 'The local Microsoft 365 only reaches Spil itself.');
    for (const [name, value] of Object.entries(query)) target.searchParams.set(name, value);
    const sent = await post(options.productOrigin + target.pathname + target.search, body);
    return fault === 'dropAfterCommit' ? answer(504, '') : sent;
  };
}

async function post(url: string, body: unknown): Promise<NotifyAnswer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      ...content(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return {
      status: response.status,
      body: await response.text(),
      contentType: response.headers.get('content-type') ?? '',
    };
  } catch (cause) {
    return answer(503, cause instanceof Error ? cause.message : String(cause));
  }
}

// The handshake of a new subscription is an empty text; everything else is JSON.
function content(body: unknown): { readonly headers: Record<string, string>; readonly body: string } {
  if (body === undefined || body === '') return { headers: { 'content-type': 'text/plain; charset=utf-8' }, body: '' };
  return { headers: { 'content-type': 'application/json; charset=utf-8' }, body: JSON.stringify(body) };
}

function answer(status: number, body: string): NotifyAnswer {
  return { status, body, contentType: 'text/plain' };
}
