import { expect, it } from 'vitest';
import { createSendLimits } from '../../../src/local/connector/send-limits.ts';

function limitsAt(enforced = true) {
  const clock = { ms: 0 };
  const limits = createSendLimits(enforced, () => new Date(clock.ms));
  const send = (times: number, conversation = 'a') =>
    Array.from({ length: times }, () => limits.retryAfter(conversation)).filter((wait) => wait !== undefined).length;
  return { clock, send, limits };
}

it('the eighth send within a second is one too many, for that conversation only', () => {
  const { send, limits } = limitsAt();
  expect(send(7)).toBe(0);
  expect(limits.retryAfter('a')).toBe(1);
  expect(limits.retryAfter('b')).toBeUndefined();
});

it('within two seconds eight may pass', () => {
  const { clock, send } = limitsAt();
  send(7);
  clock.ms = 1_500;
  expect(send(2)).toBe(1);
});

it('a second later there is room again', () => {
  const { clock, send } = limitsAt();
  send(7);
  clock.ms = 2_100;
  expect(send(7)).toBe(0);
});

it('unless asked for, nothing is limited', () => {
  expect(limitsAt(false).send(100)).toBe(0);
});
