import { randomUUID } from 'node:crypto';
import type { GraphCore } from '../graph-core.ts';
import type { ProductAnswer } from '../../service/post-to-product.ts';
import { badRequest } from '../request/graph-refusal.ts';

/** Microsoft waits ten seconds for the echo. */
const patienceMs = 10_000;

/** A webhook proves that it wants the notifications by sending a token back as plain text. */
export async function askWebhookToEcho(core: GraphCore, url: string): Promise<void> {
  const token = `Validation: Testing client application reachability for subscription. Request-Id: ${randomUUID()}`;
  const answer = await inTime(core, core.doors.notify(url, undefined, { validationToken: token }));
  if (!answer) throw badRequest('Subscription validation request timed out.');
  if (answer.status !== 200) {
    throw badRequest(
      `Subscription validation request failed. Response must exactly match validationToken query parameter.`,
    );
  }
  if (!answer.contentType.startsWith('text/plain') || answer.body !== token) {
    throw badRequest('Subscription validation request failed. Must respond with 200 OK and the token as text/plain.');
  }
}

async function inTime(core: GraphCore, answer: Promise<ProductAnswer>): Promise<ProductAnswer | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), core.options.validationTimeoutMs ?? patienceMs);
  });
  try {
    return await Promise.race([answer.catch(() => undefined), late]);
  } finally {
    clearTimeout(timer);
  }
}
