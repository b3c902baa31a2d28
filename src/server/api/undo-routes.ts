import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ETag } from '../../domain/values/ids.ts';
import type { ApiDoors } from './api-doors.ts';
import { isRefusal, type ProjectCaller, projectCallerOf, send } from './caller.ts';
import { itemParams } from './item-routes.ts';
import { rulesOf } from './list-rules.ts';
import { badRequestRefusal, refusalFor } from './refusal.ts';
import { undoInList } from './undo-in-list.ts';

const undoBody = z.strictObject({ etag: z.string().min(3).max(200), wasAddition: z.boolean() });

async function undo(body: unknown, listName: string, id: number, caller: ProjectCaller, doors: ApiDoors) {
  const rules = rulesOf(listName);
  if (rules === undefined) return refusalFor({ kind: 'list-missing', list: listName }, caller.t, caller.language);
  const parsed = undoBody.safeParse(body);
  if (!parsed.success) return badRequestRefusal(caller.t);
  const { etag, wasAddition } = parsed.data;
  return undoInList(rules.list, { id, etag: etag as ETag, wasAddition }, caller, doors);
}

/** Taking back the caller's own newest write of a row. */
export function registerUndoRoutes(app: FastifyInstance, doors: ApiDoors): void {
  app.post('/api/projects/:code/lists/:list/items/:id/undo', async (request, reply) => {
    const params = itemParams.parse(request.params);
    const caller = await projectCallerOf(request, params.code, doors);
    return send(reply, isRefusal(caller) ? caller : await undo(request.body, params.list, params.id, caller, doors));
  });
}
