import { randomUUID } from 'node:crypto';
import { answerBatch } from './answer-batch.ts';
import { errorAnswer, type RequestIds } from './error-answer.ts';
import type { GraphCore } from './graph-core.ts';
import type { ArmedFault, Caller } from './graph-doors.ts';
import type { GraphRequest, GraphResponse } from './graph-exchange.ts';
import { GraphRefusal } from './graph-refusal.ts';
import { type FoundRoute, findRoute } from './find-route.ts';
import { parseRequestQuery } from './request-query.ts';
import type { UnitMeter } from './unit-meter.ts';

/** A request as it came over the wire, or out of a batch. */
export interface IncomingRequest {
  readonly method: string;
  /** Below /v1.0, still encoded. */
  readonly rawPath: string;
  readonly rawQuery: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly base: string;
  /** Where the emulator itself is mounted; requests are logged under this address. */
  readonly mount: string;
}

export interface Desk {
  readonly core: GraphCore;
  readonly meter: UnitMeter;
}

/** Answers one request from the network. */
export async function answerRequest(desk: Desk, incoming: IncomingRequest): Promise<GraphResponse> {
  return answerFor(desk, incoming, () => callerOf(desk.core, incoming));
}

/** Answers a request whose sender is found by `who`: everything that happens to a request happens here, in order. */
async function answerFor(desk: Desk, incoming: IncomingRequest, who: () => Promise<Caller>): Promise<GraphResponse> {
  const { core } = desk;
  const ids = idsOf(incoming);
  const found = findRoute(core.db, incoming.method, incoming.rawPath);
  const query = parseRequestQuery(incoming.rawQuery);
  const units =
    found.kind !== 'route' ? 0 : typeof found.route.units === 'number' ? found.route.units : found.route.units(query);
  const logPath = incoming.mount + found.path;
  const fault = core.doors.fault(incoming.method, logPath);
  let caller: Caller | undefined;
  const answered = await attempt(async () => {
    if (fault !== undefined && fault !== 'dropAfterCommit') return faultAnswer(fault);
    caller = await who();
    const budget = desk.meter.spend(caller, units, core.doors.now());
    if (budget.refused) throw throttled(budget.headers);
    const request = { ...incoming, path: found.path, query, params: {}, caller };
    const answer = await handle(desk, request, incoming, found);
    return { ...answer, headers: { ...answer.headers, ...budget.headers } };
  });
  const answer = fault === 'dropAfterCommit' ? dropped(answered, ids, core) : answered;
  core.doors.observe({
    method: incoming.method,
    path: logPath,
    status: answer.status,
    units,
    identity: nameOf(caller),
  });
  if (fault === undefined) check(core, incoming, found.path, answer);
  return { ...answer, headers: { ...tracing(ids), ...answer.headers } };

  async function attempt(work: () => Promise<GraphResponse>): Promise<GraphResponse> {
    try {
      return await work();
    } catch (error) {
      return errorAnswer(error, ids, core.doors.now());
    }
  }
}

async function handle(
  desk: Desk,
  request: GraphRequest,
  incoming: IncomingRequest,
  found: FoundRoute,
): Promise<GraphResponse> {
  const { core } = desk;
  if (found.kind === 'refused') throw found.refusal;
  if (found.kind === 'batch') {
    return answerBatch(request.body, (inner) =>
      answerFor(desk, { ...incoming, ...inner }, () => Promise.resolve(request.caller)),
    );
  }
  const { route } = found;
  const complete = { ...request, params: found.params };
  if (route.method === 'GET' || route.waits) return route.handle(complete, core);
  return core.db.transaction(() => route.handle(complete, core));
}

async function callerOf(core: GraphCore, incoming: IncomingRequest): Promise<Caller> {
  const bearer = /^Bearer\s+(.+)$/i.exec(incoming.headers['authorization'] ?? '')?.[1];
  const caller = bearer === undefined ? undefined : await core.doors.verify(bearer);
  if (caller) return caller;
  const reason = bearer === undefined ? 'Access token is empty.' : 'Access token validation failure.';
  throw new GraphRefusal(401, 'InvalidAuthenticationToken', reason);
}

const throttled = (headers: Record<string, string>) =>
  new GraphRefusal(429, 'activityLimitReached', 'The request has been throttled', { headers });

function faultAnswer(fault: Exclude<ArmedFault, 'dropAfterCommit'>): GraphResponse {
  return { status: fault.status, headers: fault.headers ?? {}, body: fault.body };
}

/** The work was done, but nobody gets to hear so. */
function dropped(answer: GraphResponse, ids: RequestIds, core: GraphCore): GraphResponse {
  if (answer.status >= 400) return answer;
  return errorAnswer(new GraphRefusal(504, 'UnknownError', 'Gateway timeout'), ids, core.doors.now());
}

function check(core: GraphCore, incoming: IncomingRequest, path: string, answer: GraphResponse): void {
  core.doors.check?.({
    method: incoming.method,
    path,
    requestBody: incoming.body,
    status: answer.status,
    responseBody: answer.body,
  });
}

function idsOf(incoming: IncomingRequest): RequestIds {
  const requestId = randomUUID();
  return { requestId, clientRequestId: incoming.headers['client-request-id'] ?? requestId };
}

const tracing = (ids: RequestIds): Record<string, string> => ({
  'request-id': ids.requestId,
  'client-request-id': ids.clientRequestId,
  'x-ms-ags-diagnostic': '{"ServerInfo":{"DataCenter":"Local emulator","Slice":"E","Ring":"0"}}',
});

function nameOf(caller: Caller | undefined): string {
  if (!caller) return 'anonymous';
  return caller.kind === 'person' ? `person:${caller.oid}` : `app:${caller.appId}`;
}
