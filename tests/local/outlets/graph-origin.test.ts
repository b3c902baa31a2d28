import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createLocalGraphFetch, toLocalGraph } from '../../../src/local/outlets/graph-origin.ts';

let origin = '';
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { method, url, headers } = request;
    response.end(JSON.stringify({ method, url, headers, body: Buffer.concat(chunks).toString() }));
  });
});
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
});

it('a Graph request arrives locally, whole, and says which origin it believed in', async () => {
  const response = await createLocalGraphFetch(origin)('https://graph.microsoft.com/v1.0/sites/a,b/lists?$top=1', {
    method: 'POST',
    headers: { authorization: 'Bearer abc', 'content-type': 'application/json' },
    body: '{"x":1}',
  });
  expect(await response.json()).toMatchObject({
    method: 'POST',
    url: '/graph/v1.0/sites/a,b/lists?$top=1',
    headers: { authorization: 'Bearer abc', 'x-spil-announced-origin': 'https://graph.microsoft.com' },
    body: '{"x":1}',
  });
});

it('another address is never called', () => {
  expect(() => toLocalGraph('https://example.org/v1.0/me', origin)).toThrow('https://example.org');
});
