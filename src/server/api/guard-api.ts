import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { openHome } from '../../projects/open-home.ts';
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
    const refusal = await whyNot(caller, request.method !== 'GET', doors);
    if (refusal === undefined) throw error;
    return send(reply, refusal);
  });
}

/** Why this caller may not do such a thing here, whatever they sent. */
export async function whyNot(caller: ProjectCaller, isWrite: boolean, doors: ApiDoors): Promise<Refusal | undefined> {
  const home = await openHome(caller.project, caller.person, doors);
  if (!home.ok) return refusalFor(home.problem, caller.t, caller.language);
  return isWrite && home.value.actor.isGuest
    ? notDoneRefusal({ kind: 'forbidden', refusal: { kind: 'guest' } }, caller, home.value)
    : undefined;
}
