import { z } from 'zod';
import type { GraphResponse } from './graph-exchange.ts';
import { badRequest } from './graph-refusal.ts';

/** What an inner request changes about the request that carried it. */
export interface InnerRequest {
  readonly method: string;
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface InnerAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body?: unknown;
}

const mostRequests = 20;

const innerRequest = z.object({
  id: z.string(),
  method: z.string(),
  url: z.string(),
  headers: z.record(z.string(), z.string()).default({}),
  body: z.unknown().optional(),
  dependsOn: z.array(z.string()).default([]),
});
const batchBody = z.object({ requests: z.array(innerRequest).min(1) });
type Inner = z.infer<typeof innerRequest>;

/** Answers up to twenty requests in one; each has its own status while the batch itself is always 200. */
export async function answerBatch(
  body: unknown,
  answer: (inner: InnerRequest) => Promise<GraphResponse>,
): Promise<GraphResponse> {
  const requests = readBatch(body);
  const answers = new Map<string, InnerAnswer>();
  for (const request of requests) answers.set(request.id, await answerInner(request, answers, answer));
  // Microsoft promises no order; coming back to front catches whoever relies on one.
  return { status: 200, body: { responses: [...answers.values()].reverse() } };
}

function readBatch(body: unknown): readonly Inner[] {
  const parsed = batchBody.safeParse(body);
  if (!parsed.success) throw badRequest('Invalid batch payload format.');
  const { requests } = parsed.data;
  if (requests.length > mostRequests) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${mostRequests}.`);
  }
  const ids = requests.map((request) => request.id);
  if (new Set(ids).size !== ids.length) throw badRequest('Request Id values must be unique within a batch.');
  for (const [at, request] of requests.entries()) {
    const known = ids.slice(0, at);
    if (request.dependsOn.some((id) => !known.includes(id))) throw badRequest('Invalid dependsOn in a batch request.');
  }
  return requests;
}

async function answerInner(
  request: Inner,
  earlier: ReadonlyMap<string, InnerAnswer>,
  answer: (inner: InnerRequest) => Promise<GraphResponse>,
): Promise<InnerAnswer> {
  if (request.dependsOn.some((id) => (earlier.get(id)?.status ?? 424) >= 400)) {
    return failed(request.id, 424, 'FailedDependency', 'A request that this one depends on failed.');
  }
  const headers = Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name.toLowerCase(), value]),
  );
  if (request.body !== undefined && headers['content-type'] === undefined) {
    return failed(request.id, 400, 'BadRequest', 'Content-Type header is required for a request with a body.');
  }
  const [rawPath = '', rawQuery = ''] = request.url.split(/\?(.*)/s);
  if (/^\/?\$batch$/.test(rawPath)) return failed(request.id, 400, 'BadRequest', 'A batch cannot contain a batch.');
  const { method, body } = request;
  const { status, headers: answered, body: answerBody } = await answer({ method, rawPath, rawQuery, headers, body });
  return {
    id: request.id,
    status,
    headers: answerBody === undefined ? { ...answered } : { ...answered, 'Content-Type': 'application/json' },
    ...(answerBody === undefined ? {} : { body: answerBody }),
  };
}

function failed(id: string, status: number, code: string, message: string): InnerAnswer {
  const headers = { 'Content-Type': 'application/json' };
  return { id, status, headers, body: { error: { code, message } } };
}
