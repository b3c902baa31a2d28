import { Client, type GraphRequest, ResponseType } from '@microsoft/microsoft-graph-client';
import { type Result, refused } from '../../domain/values/result.ts';
import type { Identity } from '../../ports.ts';
import { type GraphAnswer, type GraphFailure, readAnswer } from './graph-answer.ts';
import { createOutlet, type Send } from './graph-outlet.ts';
import { createRetryMiddleware } from './graph-retry.ts';
import type { GraphTokens } from './graph-tokens.ts';

/** One request to Graph. */
export interface GraphOrder {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /v1.0, or a whole link that Graph gave. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** A write that a key or a version mark makes safe to repeat; reads always are. */
  readonly isHarmless?: true;
}

export interface GraphClientOptions {
  readonly tokens: GraphTokens;
  readonly send: Send;
  readonly wait: (ms: number) => Promise<void>;
  readonly timeoutMs: number;
  readonly report: (trouble: GraphTrouble) => void;
}

/** What went wrong, for the log: addresses and codes, never content. */
export interface GraphTrouble {
  readonly request: string;
  readonly status?: number;
  readonly code?: string;
  readonly cause?: unknown;
}

/** Asks Graph with somebody's own rights; every failure is a value. */
export type GraphClient = (identity: Identity, order: GraphOrder) => Promise<Result<GraphAnswer, GraphFailure>>;

export function createGraphClient(options: GraphClientOptions): GraphClient {
  return async (identity, order) => {
    const first = await ask(options, identity, order);
    if (first.ok || first.problem.kind !== 'answered' || first.problem.status !== 401) return first;
    // A token can be revoked before it expires: one new one tells whether the person must sign in.
    options.tokens.forget(identity);
    // A second ask would count as a first one: that this write may be done must not be forgotten.
    return first.problem.mayBeDone ? first : ask(options, identity, order);
  };
}

async function ask(
  options: GraphClientOptions,
  identity: Identity,
  order: GraphOrder,
): Promise<Result<GraphAnswer, GraphFailure>> {
  const request = `${order.method} ${order.path.split('?')[0]}`;
  const token = await options.tokens.tokenFor(identity);
  if (!token.ok) return refused(reported(options, request, token.problem));
  const isRead = order.method === 'GET';
  let sends = 0;
  let mayBeDone = false;
  const retry = createRetryMiddleware({
    isHarmless: isRead || order.isHarmless === true,
    wait: options.wait,
    onSent: (status) => {
      sends += 1;
      mayBeDone ||= !isRead && !isRefusal(status);
    },
  });
  const { send, timeoutMs } = options;
  const onBroken = (cause: unknown) => options.report({ request, cause });
  const outlet = createOutlet({ send, token: token.value, timeoutMs, onBroken });
  const client = Client.initWithMiddleware({ middleware: [retry, outlet] });
  const answer = await readAnswer(await carryOut(requestFor(client, order), order), sends);
  if (answer.ok) return answer;
  const problem = reported(options, request, answer.problem);
  return refused(mayBeDone && 'sends' in problem ? { ...problem, mayBeDone } : problem);
}

/** Whether the service itself said that it did not do it; another 5xx may come from a gateway before it. */
const isRefusal = (status: number): boolean => status === 503 || (status >= 400 && status < 500);

function reported(options: GraphClientOptions, request: string, failure: GraphFailure): GraphFailure {
  if (failure.kind === 'answered') options.report({ request, status: failure.status, code: failure.code });
  else options.report({ request, code: failure.kind === 'no-token' ? failure.reason : failure.kind });
  return failure;
}

const requestFor = (client: Client, { path, headers }: GraphOrder): GraphRequest =>
  client
    .api(path)
    .responseType(ResponseType.RAW)
    .headers({ ...headers });

function carryOut(request: GraphRequest, { method, body }: GraphOrder): Promise<Response> {
  switch (method) {
    case 'GET':
      return request.get() as Promise<Response>;
    case 'POST':
      return request.post(body) as Promise<Response>;
    case 'PATCH':
      return request.patch(body) as Promise<Response>;
    case 'DELETE':
      return request.delete() as Promise<Response>;
  }
}
