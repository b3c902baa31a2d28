import type { FastifyInstance } from 'fastify';
import { projectCardList } from '../../lists/project-card.ts';
import type { ApiDoors } from './api-doors.ts';
import { callerOf, isRefusal, type ProjectCaller, projectCallerOf, send } from './caller.ts';
import { type Refusal, refusalFor } from './refusal.ts';

/** Lets nobody past the address before it is known who calls: a stranger hears no word about what they sent. */
export function guardApi(app: FastifyInstance, doors: ApiDoors): void {
  // Before the body is read: what is wrong with it is told only to whoever may see the project.
  app.addHook('onRequest', async (request, reply) => {
    if (!request.routeOptions.url?.startsWith('/api/projects')) return;
    const { code } = request.params as { readonly code?: string };
    const caller =
      code === undefined
        ? await callerOf(request, doors)
        : await whoMayOpen(await projectCallerOf(request, code, doors));
    if (isRefusal(caller)) return send(reply, caller);
  });
}

/** The caller again, if the project's lists open with their own rights. */
async function whoMayOpen(caller: ProjectCaller | Refusal): Promise<ProjectCaller | Refusal> {
  if (isRefusal(caller)) return caller;
  const card = await caller.lists.all(projectCardList);
  return card.ok || card.problem.kind === 'list-missing' ? caller : refusalFor(card.problem, caller.t, caller.language);
}
