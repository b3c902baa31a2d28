import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { text } from 'node:stream/consumers';

export interface ProductAnswer {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

/**
 * Posts to Spil over a connection of its own, since a reset puts another Spil on the same port: the pool of `fetch`
 * may hand out a connection to the one before. Throws when nothing answers within `patienceMs`.
 */
export async function postToProduct(
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
  patienceMs?: number,
): Promise<ProductAnswer> {
  const signal = patienceMs === undefined ? undefined : AbortSignal.timeout(patienceMs);
  const sent = request(url, { method: 'POST', agent: false, headers, ...(signal && { signal }) }).end(body);
  const [answer] = (await once(sent, 'response')) as [IncomingMessage];
  return {
    status: answer.statusCode ?? 0,
    body: await text(answer),
    contentType: answer.headers['content-type'] ?? '',
  };
}
