import { randomUUID } from 'node:crypto';
import { answerBatch } from './answer-batch.ts';
import { errorAnswer, type RequestIds } from './error-answer.ts';
import type { GraphCore } from '../graph-core.ts';
import type { ArmedFault, Caller } from '../graph-doors.ts';
import type { GraphRequest, GraphResponse } from './graph-exchange.ts';
import { GraphRefusal } from './graph-refusal.ts';
import { type FoundRoute, findRoute } from './find-route.ts';
import { parseRequestQuery, type RequestQuery } from './request-query.ts';
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

/** What is known of a request before anybody works on it. */
interface Asked {
  readonly incoming: IncomingRequest;
  readonly ids: RequestIds;
  readonly found: FoundRoute;
  readonly query: RequestQuery;
  readonly units: number;
  readonly fault: ArmedFault | undefined;
}

interface Worked {
  readonly answer: GraphResponse;
  readonly caller?: Caller;
}

type FindCaller = () => Promise<Caller>;

async function answerFor(desk: Desk, incoming: IncomingRequest, who: FindCaller): Promise<GraphResponse> {
  const { core } = desk;
  const asked = readRequest(core, incoming);
  const { ids, fault } = asked;
  const worked = await work(desk, asked, who);
  const answer = fault === 'dropAfterCommit' ? dropped(worked.answer, ids, core) : worked.answer;
  record(core, asked, answer, worked.caller);
  return { ...answer, headers: { ...tracing(ids), ...answer.headers } };
}

function readRequest(core: GraphCore, incoming: IncomingRequest): Asked {
  const found = findRoute(core.db, incoming.method, incoming.rawPath);
  const query = parseRequestQuery(incoming.rawQuery);
  const fault = core.doors.fault(incoming.method, incoming.mount + found.path);
  return { incoming, ids: idsOf(incoming), found, query, units: unitsOf(found, query), fault };
}

function unitsOf(found: FoundRoute, query: RequestQuery): number {
  if (found.kind !== 'route') return 0;
  const { units } = found.route;
  return typeof units === 'number' ? units : units(query);
}

/** Who asks, may they spend it, and then the work itself; a refusal on the way is an answer too. */
async function work(desk: Desk, asked: Asked, who: FindCaller): Promise<Worked> {
  const { core, meter } = desk;
  const { fault, found, incoming, query } = asked;
  if (fault !== undefined && fault !== 'dropAfterCommit') return { answer: faultAnswer(fault) };
  let caller: Caller | undefined;
  try {
    caller = await who();
    const budget = meter.spend(caller, asked.units, core.doors.now());
    if (budget.refused) throw throttled(budget.headers);
    const request = { ...incoming, path: found.path, query, params: {}, caller };
    const answer = await handle(desk, request, incoming, found);
    return { caller, answer: { ...answer, headers: { ...answer.headers, ...budget.headers } } };
  } catch (error) {
    const answer = errorAnswer(error, asked.ids, core.doors.now());
    return caller === undefined ? { answer } : { answer, caller };
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

function record(core: GraphCore, asked: Asked, answer: GraphResponse, caller: Caller | undefined): void {
  const { incoming, found, units } = asked;
  const { method } = incoming;
  const { status } = answer;
  core.doors.observe({ method, path: incoming.mount + found.path, status, units, identity: nameOf(caller) });
  // A fault may break the contract; that is what it is for.
  if (asked.fault !== undefined) return;
  core.doors.check?.({ method, path: found.path, requestBody: incoming.body, status, responseBody: answer.body });
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
