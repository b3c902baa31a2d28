import type { Faults } from './faults.ts';
import { postToProduct, type ProductAnswer } from './post-to-product.ts';

// Graph gives a webhook three seconds before it counts as slow, and gives up after ten.
const PATIENCE_MS = 10_000;

/** Posts to a webhook; the product's public https address is reached on loopback. */
export function createNotify(options: {
  readonly publicOrigin: string;
  readonly productOrigin: string;
  readonly faults: Faults;
}): (url: string, body: unknown, query?: Record<string, string>) => Promise<ProductAnswer> {
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

async function post(url: string, body: unknown): Promise<ProductAnswer> {
  // The handshake of a new subscription is an empty text; everything else is JSON.
  const isHandshake = body === undefined || body === '';
  const headers = { 'content-type': `${isHandshake ? 'text/plain' : 'application/json'}; charset=utf-8` };
  try {
    return await postToProduct(url, headers, isHandshake ? '' : JSON.stringify(body), PATIENCE_MS);
  } catch (cause) {
    return answer(503, cause instanceof Error ? cause.message : String(cause));
  }
}

function answer(status: number, body: string): ProductAnswer {
  return { status, body, contentType: 'text/plain' };
}
