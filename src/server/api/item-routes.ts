import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { recordedDays } from '../../acts/recorded-days.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import { listNamed } from '../../lists/register.ts';
import { itemParams, listParams } from '../../tab-api/address.ts';
import { type ItemsAnswer, itemsAnswer, type VersionsAnswer, versionsAnswer } from '../../tab-api/item.ts';
import { readerIn } from '../../projects/reader.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, isRefusal, type ProjectCaller, send } from './caller.ts';
import { projectCallerOn, whyNot } from './guard-api.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { shownItem } from './shown-item.ts';
import { type Refusal, refusalFor } from './refusal.ts';
import { routeShape } from './route-shape.ts';

/** A list that is not there is told only to whoever may open the project. */
const unknownList = async (list: string, caller: ProjectCaller, doors: ApiDoors): Promise<Refusal> =>
  (await whyNot(caller, { method: 'GET' }, doors)) ??
  refusalFor({ kind: 'list-missing', list }, caller.t, caller.language);

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
  const reader = readerIn(facts, caller.person, doors.clock.now());
  const recorded = await recordedDays(list, found.value, caller.lists, reader);
  const body: ItemsAnswer = { items: found.value.map((item) => shownItem(list, item, { ...reader, recorded })) };
  return answer(body);
}

async function readVersions(list: ListDeclaration, id: number, caller: ProjectCaller): Promise<ApiAnswer | Refusal> {
  const found = await caller.lists.versions(list, id);
  if (!found.ok) return refusalFor(found.problem, caller.t, caller.language);
  const body: VersionsAnswer = { versions: found.value };
  return answer(body);
}

const itemsShape = routeShape(
  { operationId: 'readItems', summary: 'The rows of a list, as you may see them.' },
  { params: listParams },
  { 200: itemsAnswer },
);

const versionsShape = routeShape(
  { operationId: 'readVersions', summary: 'What a row held before, and who changed it.' },
  { params: itemParams },
  { 200: versionsAnswer },
);

/** Rows of a list to read, with what they held before. */
export function registerItemRoutes(app: FastifyInstance, doors: ApiDoors, readers: ReaderMemory): void {
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.get('/api/projects/:code/lists/:list/items', { schema: itemsShape }, async (request, reply) => {
    const caller = projectCallerOn(request);
    const list = listNamed(request.params.list);
    if (list === undefined) return send(reply, await unknownList(request.params.list, caller, doors));
    return send(reply, await readItems(list, caller, doors, readers));
  });
  api.get('/api/projects/:code/lists/:list/items/:id/versions', { schema: versionsShape }, async (request, reply) => {
    const caller = projectCallerOn(request);
    const { list: name, id } = request.params;
    const list = listNamed(name);
    if (list === undefined) return send(reply, await unknownList(name, caller, doors));
    return send(reply, await readVersions(list, id, caller));
  });
}
