import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { refusalOfStatusAct } from '../../acts/grotik/status-rights.ts';
import type { NotDone } from '../../acts/outcome.ts';
import { refusalBeforehand } from '../../acts/refusal-beforehand.ts';
import type { Home } from '../../projects/home.ts';
import { openHome } from '../../projects/open-home.ts';
import { itemParams, listParams } from '../../tab-api/address.ts';
import { notDoneRefusal } from './act-answers.ts';
import type { ApiDoors } from './api-doors.ts';
import { atProject, type Caller, callerOf, isRefusal, type ProjectCaller, send } from './caller.ts';
import { type Refusal, refusalFor } from './refusal.ts';

/** What the guard hands to a handler stands on the request, so that nobody is looked up twice. */
type Guarded = Pick<FastifyRequest, 'getDecorator'>;

const slot = 'caller';

/** Who calls a route that needs no project. */
export const callerOn = (request: Guarded): Caller => request.getDecorator<Caller>(slot);

/** Who calls a route below a project. */
export const projectCallerOn = (request: Guarded): ProjectCaller => request.getDecorator<ProjectCaller>(slot);

/** Lets nobody past the address before it is known who calls: a stranger hears no word about what they sent. */
export function guardApi(api: FastifyInstance, doors: ApiDoors): void {
  api.decorateRequest(slot);
  api.addHook('onRequest', async (request, reply) => {
    const { code } = request.params as { readonly code?: string };
    const somebody = await callerOf(request, doors);
    const caller = isRefusal(somebody) || code === undefined ? somebody : await atProject(somebody, code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    request.setDecorator(slot, caller);
  });
  // What is wrong with a request is told only to whoever may make it. Whoever sent a good one is asked by its handler.
  api.setErrorHandler(async (error: FastifyError, request, reply) => {
    const caller = request.getDecorator<ProjectCaller | undefined>(slot);
    const isSendersFault = error.statusCode !== undefined && error.statusCode < 500;
    if (!isSendersFault || caller?.project === undefined) throw error;
    const refusal = await whyNot(caller, request, doors);
    if (refusal === undefined) throw error;
    return send(reply, refusal);
  });
}

type Asked = Pick<FastifyRequest, 'method'> & Partial<Pick<FastifyRequest, 'params' | 'body' | 'url'>>;

/** Why this caller may not do such a thing here, or which cell does not fit, whatever else is wrong with it. */
export async function whyNot(caller: ProjectCaller, request: Asked, doors: ApiDoors): Promise<Refusal | undefined> {
  const opened = await openHome(caller.project, caller.person, doors);
  if (!opened.ok) return refusalFor(opened.problem, caller.t, caller.language);
  const home = opened.value;
  if (request.method === 'GET') return undefined;
  const problem = home.actor.isGuest ? guest : await beforehand(request, home, caller);
  return problem === undefined ? undefined : notDoneRefusal(problem, caller, home);
}

const guest: NotDone = { kind: 'forbidden', refusal: { kind: 'guest' } };

const sentCells = z.record(z.string(), z.unknown()).optional().catch(undefined);

/** What a write of a row says of itself although it is not whole. */
const readable = z.object({
  params: z.object({ list: listParams.shape.list, id: itemParams.shape.id.optional() }),
  body: z.object({ changes: sentCells, cells: sentCells }).catch({ changes: undefined, cells: undefined }),
});

async function beforehand(request: Asked, home: Home, { project }: ProjectCaller): Promise<NotDone | undefined> {
  const status = /\/grotik\/[^/?]+\/(confirm|notes)(?:\?|$)/.exec(request.url ?? '')?.[1];
  if (status === 'confirm' || status === 'notes') {
    const refusal = refusalOfStatusAct(status, home.actor);
    return refusal && { kind: 'forbidden', refusal };
  }
  const asked = readable.safeParse({ params: request.params, body: request.body });
  if (!asked.success) return undefined;
  const { params, body } = asked.data;
  const cells = body.changes ?? body.cells;
  return refusalBeforehand({ list: params.list, item: params.id, cells }, { home, from: `tab|${project.code}` });
}
