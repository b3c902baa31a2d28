import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { earliestDay } from '../../domain/values/day.ts';
import type { ETag } from '../../domain/values/ids.ts';
import { changesSchema, tooEarly } from '../../lists/changes-schema.ts';
import type { ListDeclaration } from '../../lists/list.ts';
import { listNamed } from '../../lists/register.ts';
import type { ItemsAnswer, VersionsAnswer } from '../../tab-api.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, answer, isRefusal, type ProjectCaller, projectCallerOf, send } from './caller.ts';
import { addToList } from './add-to-list.ts';
import { changeInList } from './change-in-list.ts';
import { type ListRules, rulesOf } from './list-rules.ts';
import { readerIn } from './reader.ts';
import type { ReaderMemory } from './reader-memory.ts';
import { shownItem } from './shown-item.ts';
import { projectParams } from './project-routes.ts';
import { ruleWords } from '../../words/rule-words.ts';
import { badRequestRefusal, invalidCellRefusal, invalidRefusal, type Refusal, refusalFor } from './refusal.ts';

const listParams = projectParams.extend({ list: z.string().regex(/^[A-Za-z]{1,32}$/) });
export const itemParams = listParams.extend({ id: z.coerce.number().int().positive() });

const changeBody = z.strictObject({
  etag: z.string().min(3).max(200),
  changes: z.unknown(),
  reason: z.string().max(2000).optional(),
});
const addBody = z.strictObject({ clientKey: z.string().min(8).max(100), cells: z.unknown() });

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

/** The cells of a body, or the refusal that names the first one that is wrong. */
function readCells(rules: ListRules<ListDeclaration>, cells: unknown, caller: ProjectCaller) {
  const parsed = changesSchema(rules.list).safeParse(cells);
  if (parsed.success) return { cells: parsed.data };
  return cellRefusal(rules.list, parsed.error.issues[0], caller);
}

function cellRefusal(list: ListDeclaration, issue: z.core.$ZodIssue | undefined, caller: ProjectCaller): Refusal {
  const column = columnOf(issue);
  if (issue?.message !== tooEarly) return invalidCellRefusal(list, column, caller);
  return invalidRefusal(ruleWords({ kind: 'too-early', column, earliest: earliestDay }, list, caller.language), column);
}

const columnOf = (issue: z.core.$ZodIssue | undefined): string =>
  String((issue?.code === 'unrecognized_keys' ? issue.keys[0] : issue?.path[0]) ?? '');

async function patchItem(body: unknown, list: string, id: number, caller: ProjectCaller, doors: ApiDoors) {
  const rules = rulesOf(list);
  if (rules === undefined) return unknownList(list, caller);
  const parsed = changeBody.safeParse(body);
  if (!parsed.success) return badRequestRefusal(caller.t);
  const read = readCells(rules, parsed.data.changes, caller);
  if (isRefusal(read)) return read;
  const request = { id, etag: parsed.data.etag as ETag, changes: read.cells, reason: parsed.data.reason };
  return changeInList(rules, request, caller, doors);
}

async function postItem(body: unknown, list: string, caller: ProjectCaller, doors: ApiDoors) {
  const rules = rulesOf(list);
  if (rules === undefined) return unknownList(list, caller);
  const parsed = addBody.safeParse(body);
  if (!parsed.success) return badRequestRefusal(caller.t);
  const read = readCells(rules, parsed.data.cells, caller);
  if (isRefusal(read)) return read;
  return addToList(rules, { clientKey: parsed.data.clientKey, cells: read.cells }, caller, doors);
}

/** Rows of a list: read, add, change, look back. */
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
  app.post('/api/projects/:code/lists/:list/items', async (request, reply) => {
    const params = listParams.parse(request.params);
    const caller = await projectCallerOf(request, params.code, doors);
    return send(reply, isRefusal(caller) ? caller : await postItem(request.body, params.list, caller, doors));
  });
  app.patch('/api/projects/:code/lists/:list/items/:id', async (request, reply) => {
    const params = itemParams.parse(request.params);
    const caller = await projectCallerOf(request, params.code, doors);
    return send(
      reply,
      isRefusal(caller) ? caller : await patchItem(request.body, params.list, params.id, caller, doors),
    );
  });
}
