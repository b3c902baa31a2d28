import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ListDeclaration } from '../../lists/list.ts';
import { listNamed } from '../../lists/register.ts';
import type { ItemsAnswer, VersionsAnswer } from '../../tab-api.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, isRefusal, type ProjectCaller, projectCallerOf, send } from './caller.ts';
import { readerIn } from './reader.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { shownItem } from './shown-item.ts';
import { projectParams } from './project-routes.ts';
import { type Refusal, refusalFor } from './refusal.ts';

export const listParams = projectParams.extend({ list: z.string().regex(/^[A-Za-z]{1,32}$/) });
export const itemParams = listParams.extend({ id: z.coerce.number().int().positive() });

const unknownList = (list: string, { t, language }: ProjectCaller): Refusal =>
  refusalFor({ kind: 'list-missing', list }, t, language);

async function readItems(
  list: ListDeclaration,
  caller: ProjectCaller,
  doors: ApiDoors,
  readers: ReaderMemory,
): Promise<ApiAnswer | Refusal> {
  const found = await caller.lists.all(list);
  if (!found.ok) return refusalFor(found.problem, caller.t, caller.language);
  const facts = await readers.recent(caller);
  if (isRefusal(facts)) return facts;
  const reader = readerIn(facts, caller, doors);
  const body: ItemsAnswer = { items: found.value.map((item) => shownItem(list, item, reader)) };
  return answer(body);
}

async function readVersions(list: ListDeclaration, id: number, caller: ProjectCaller): Promise<ApiAnswer | Refusal> {
  const found = await caller.lists.versions(list, id);
  if (!found.ok) return refusalFor(found.problem, caller.t, caller.language);
  const body: VersionsAnswer = { versions: found.value };
  return answer(body);
}

/** Rows of a list to read, with what they held before. */
export function registerItemRoutes(app: FastifyInstance, doors: ApiDoors, readers: ReaderMemory): void {
  app.get('/api/projects/:code/lists/:list/items', async (request, reply) => {
    const params = listParams.parse(request.params);
    const caller = await projectCallerOf(request, params.code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    const list = listNamed(params.list);
    return send(
      reply,
      list === undefined ? unknownList(params.list, caller) : await readItems(list, caller, doors, readers),
    );
  });
  app.get('/api/projects/:code/lists/:list/items/:id/versions', async (request, reply) => {
    const params = itemParams.parse(request.params);
    const caller = await projectCallerOf(request, params.code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    const list = listNamed(params.list);
    return send(
      reply,
      list === undefined ? unknownList(params.list, caller) : await readVersions(list, params.id, caller),
    );
  });
}
