import type { Result } from '../../domain/values/result.ts';
import type { SendOutcome } from '../../ports.ts';
import type { GraphAnswer, GraphFailure } from '../client/graph-answer.ts';

/** What Graph's answer to a message means for whoever waits for it. */
export function sendOutcome(answer: Result<GraphAnswer, GraphFailure>, reference: string): SendOutcome {
  if (answer.ok) return { state: 'sent', reference };
  const { problem } = answer;
  if (problem.kind === 'no-answer') return { state: 'uncertain', reason: 'no-answer' };
  // Without a token nothing has left this server.
  if (problem.kind === 'sign-in-needed') return { state: 'refused', reason: 'no-token' };
  if (problem.kind === 'no-token') return { state: 'refused', reason: `no-token ${problem.reason}` };
  const reason = `${problem.status} ${problem.code}`.trim();
  // A gateway that gave up does not know what happened behind it.
  if (problem.status === 408 || problem.status >= 500) return { state: 'uncertain', reason };
  const { retryAfterSeconds } = problem;
  return { state: 'refused', reason, ...(retryAfterSeconds === undefined ? {} : { retryAfterSeconds }) };
}
