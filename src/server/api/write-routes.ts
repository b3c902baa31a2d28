import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { changeItem } from '../../acts/act.ts';
import { addItem } from '../../acts/add-item.ts';
import type { Asker } from '../../acts/asker.ts';
import { undoWrite } from '../../acts/undo/undo-write.ts';
import { openHome } from '../../projects/open-home.ts';
import { itemParams, listParams } from '../../tab-api/address.ts';
import type { Answered } from '../../tab-api/answered.ts';
import { addRequest, changeRequest, itemAnswer, type UndoRequest, undoRequest } from '../../tab-api/write.ts';
import { doneAnswer, notDoneRefusal, notUndoneRefusal, undoneAnswer } from './act-answers.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, type ProjectCaller, send } from './caller.ts';
import { projectCallerOn } from './guard-api.ts';
import { type Refusal, refusalFor } from './refusal.ts';
import { routeShape } from './route-shape.ts';

/** Where a write goes: its list, and the row that it is about. */
interface Target {
  readonly list: string;
  readonly id: number;
}

/** One kind of write, once it is clear who asks and what they sent. */
type Write<B> = (body: B, target: Target, asker: Asker, caller: ProjectCaller) => Promise<ApiAnswer | Refusal>;

/** Opens the project as the caller's, then does it. */
async function write<B>(
  body: B,
  target: Target,
  caller: ProjectCaller,
  doors: ApiDoors,
  act: Write<B>,
): Promise<ApiAnswer | Refusal> {
  const home = await openHome(caller.project, caller.person, doors);
  if (!home.ok) return refusalFor(home.problem, caller.t, caller.language);
  return act(body, target, { home: home.value, from: `tab|${caller.project.code}` }, caller);
}

const addShape = routeShape(
  { operationId: 'addItem', summary: 'Adds a row; the same key never adds twice.' },
  { params: listParams, body: addRequest },
  { 200: itemAnswer, 201: itemAnswer },
);

const changeShape = routeShape(
  { operationId: 'changeItem', summary: 'Changes a row, if nobody changed it since you saw it.' },
  { params: itemParams, body: changeRequest },
  { 200: itemAnswer },
);

const undoShape = routeShape(
  { operationId: 'undoWrite', summary: 'Takes back your own newest write to a row, within 24 hours.' },
  { params: itemParams, body: undoRequest },
  { 200: itemAnswer },
);

/** Rows of a list: added, changed, taken back. Each route asks one act and puts its answer into words. */
export function registerWriteRoutes(app: FastifyInstance, doors: ApiDoors): void {
  const add: Write<Answered<typeof addRequest>> = async ({ clientKey, cells }, { list }, asker, caller) => {
    // The key belongs to its maker: somebody else's key must never answer with somebody else's row.
    const key = `${caller.person.id}:${clientKey}`;
    const done = await addItem({ list, cells, key }, asker, doors.acts);
    return done.ok ? doneAnswer(done.value, caller, asker.home, 201) : notDoneRefusal(done.problem, caller, asker.home);
  };
  const change: Write<Answered<typeof changeRequest>> = async (request, { list, id }, asker, caller) => {
    const { etag: seen, changes, reason: note, body } = request;
    const asked = { list, item: id, seen, changes, note, body };
    const done = await changeItem(asked, asker, doors.acts);
    return done.ok ? doneAnswer(done.value, caller, asker.home) : notDoneRefusal(done.problem, caller, asker.home);
  };
  const undo: Write<UndoRequest> = async (body, { list, id }, asker, caller) => {
    const reason = caller.t('cards.undone.reason', { name: caller.person.name });
    const undone = await undoWrite({ list, item: id, etag: body.etag }, asker, doors.acts, reason);
    return undone.ok
      ? undoneAnswer(undone.value, caller, asker.home)
      : notUndoneRefusal(undone.problem, caller, asker.home);
  };
  const api = app.withTypeProvider<ZodTypeProvider>();
  api.post('/api/projects/:code/lists/:list/items', { schema: addShape }, async (request, reply) => {
    const target = { list: request.params.list, id: 0 };
    return send(reply, await write(request.body, target, projectCallerOn(request), doors, add));
  });
  api.patch('/api/projects/:code/lists/:list/items/:id', { schema: changeShape }, async (request, reply) =>
    send(reply, await write(request.body, request.params, projectCallerOn(request), doors, change)),
  );
  api.post('/api/projects/:code/lists/:list/items/:id/undo', { schema: undoShape }, async (request, reply) =>
    send(reply, await write(request.body, request.params, projectCallerOn(request), doors, undo)),
  );
}
