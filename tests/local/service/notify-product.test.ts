import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { FaultOrder, createFaults } from '../../../src/local/service/faults.ts';
import { createNotify } from '../../../src/local/service/notify-product.ts';

const received: { url: string | undefined; type: string | undefined; body: string }[] = [];
const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on('data', (chunk: Buffer) => chunks.push(chunk));
  request.on('end', () => {
    const { url, headers } = request;
    received.push({ url, type: headers['content-type'], body: Buffer.concat(chunks).toString() });
    response.writeHead(202, { 'content-type': 'text/plain' }).end('dag');
  });
});
let productOrigin = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  productOrigin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => void received.splice(0));
afterAll(() => void server.close());

const setUp = (fault?: object) => {
  const faults = createFaults();
  if (fault) faults.arm(FaultOrder.parse({ match: { method: 'NOTIFY', path: '/hooks*' }, times: 1, ...fault }));
  return createNotify({ publicOrigin: 'https://spil.example', productOrigin, faults });
};
const hook = 'https://spil.example/hooks/graph?lang=nl';

it('the public https address is reached on loopback, with its query', async () => {
  const answer = await setUp()(hook, { value: [1] }, { validationToken: 'a b' });
  expect(answer).toEqual({ status: 202, body: 'dag', contentType: 'text/plain' });
  expect(received).toEqual([
    { url: '/hooks/graph?lang=nl&validationToken=a+b', type: 'application/json; charset=utf-8', body: '{"value":[1]}' },
  ]);
});

it('a handshake is plain text without content', async () => {
  await setUp()(hook, undefined);
  expect(received).toMatchObject([{ type: 'text/plain; charset=utf-8', body: '' }]);
});

it('no other address is called', async () => {
  expect(await setUp()('https://example.org/hooks', {})).toMatchObject({ status: 503 });
  expect(received).toEqual([]);
});

it('a notification can be lost before it arrives, or its answer after', async () => {
  expect(await setUp({ answer: { status: 500 } })(hook, {})).toMatchObject({ status: 500 });
  expect(received).toEqual([]);
  expect(await setUp({ dropAfterCommit: true })(hook, {})).toMatchObject({ status: 504 });
  expect(received).toHaveLength(1);
});

it('a product that does not listen is a 503', async () => {
  const faults = createFaults();
  const notify = createNotify({ publicOrigin: 'https://spil.example', productOrigin: 'http://127.0.0.1:1', faults });
  expect(await notify(hook, {})).toMatchObject({ status: 503 });
});
