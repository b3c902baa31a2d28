import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { postToProduct } from '../../../src/local/service/post-to-product.ts';

const silent = 'silent';

async function begin(): Promise<{ readonly url: string; readonly ports: Set<number | undefined> }> {
  const ports = new Set<number | undefined>();
  const server = createServer((request, answer) => {
    ports.add(request.socket.remotePort);
    if (request.url === `/${silent}`) return;
    answer.writeHead(202, { 'content-type': 'text/plain' }).end('seen');
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ports };
}

test('every post has a connection of its own, so that none meets a product that was replaced', async () => {
  const { url, ports } = await begin();
  for (const body of ['1', '2', '3']) {
    expect(await postToProduct(url, {}, body)).toEqual({ status: 202, body: 'seen', contentType: 'text/plain' });
  }
  expect(ports.size).toBe(3);
});

test('a product that stays silent is given up after its patience', async () => {
  const { url } = await begin();
  await expect(postToProduct(url + silent, {}, '', 50)).rejects.toThrow(/aborted/);
});
