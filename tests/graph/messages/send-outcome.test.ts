import { describe, expect, test } from 'vitest';
import { ok, refused } from '../../../src/domain/values/result.ts';
import type { GraphFailure } from '../../../src/graph/client/graph-answer.ts';
import { sendOutcome } from '../../../src/graph/messages/send-outcome.ts';
import type { SendOutcome } from '../../../src/ports.ts';

const answered = (status: number, code = '', more = {}): GraphFailure => ({
  kind: 'answered',
  status,
  code,
  message: 'never shown: it may name somebody',
  sends: 1,
  ...more,
});

describe('what became of a message', () => {
  test('an accepted message is sent', () => {
    expect(sendOutcome(ok({ status: 202, body: undefined, sends: 1 }), 'r')).toEqual({ state: 'sent', reference: 'r' });
  });

  test.each<[string, GraphFailure, SendOutcome]>([
    ['our own mistake', answered(400, 'BadRequest'), { state: 'refused', reason: '400 BadRequest' }],
    ['app not installed', answered(403, 'Forbidden'), { state: 'refused', reason: '403 Forbidden' }],
    [
      'somebody who left',
      answered(404, 'Request_ResourceNotFound'),
      { state: 'refused', reason: '404 Request_ResourceNotFound' },
    ],
    ['too large', answered(413), { state: 'refused', reason: '413' }],
    [
      'throttled',
      answered(429, 'x', { retryAfterSeconds: 7 }),
      { state: 'refused', reason: '429 x', retryAfterSeconds: 7 },
    ],
    [
      'no token',
      { kind: 'no-token', reason: 'invalid_client' },
      { state: 'refused', reason: 'no-token invalid_client' },
    ],
    ['a slow gateway', answered(504), { state: 'uncertain', reason: '504' }],
    ['a request that took too long', answered(408), { state: 'uncertain', reason: '408' }],
    ['a fault in the service', answered(500, 'ServiceError'), { state: 'uncertain', reason: '500 ServiceError' }],
    ['a broken line', { kind: 'no-answer', sends: 1 }, { state: 'uncertain', reason: 'no-answer' }],
  ])('%s', (_, failure, outcome) => {
    expect(sendOutcome(refused(failure), 'r')).toEqual(outcome);
  });
});
