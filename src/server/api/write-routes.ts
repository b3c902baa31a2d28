import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { changeItem } from '../../acts/act.ts';
import { addItem } from '../../acts/add-item.ts';
import type { Asker } from '../../acts/asker.ts';
import { undoWrite } from '../../acts/undo/undo-write.ts';
import type { ETag } from '../../domain/values/ids.ts';
import { openHome } from '../../projects/open-home.ts';
import { doneAnswer, notDoneRefusal, notUndoneRefusal, undoneAnswer } from './act-answers.ts';
import type { ApiDoors } from './api-doors.ts';
import { type ApiAnswer, isRefusal, type ProjectCaller, projectCallerOf, send } from './caller.ts';
import { itemParams, listParams } from './item-routes.ts';
import { badRequestRefusal, type Refusal, refusalFor } from './refusal.ts';

const etag = z
  .string()
  .min(3)
  .max(200)
  .transform((text) => text as ETag);

const addBody = z.strictObject({ clientKey: z.string().min(8).max(100), cells: z.unknown() });
const changeBody = z.strictObject({ etag, changes: z.unknown(), reason: z.string().max(2000).optional() });
const undoBody = z.strictObject({ etag, wasAddition: z.boolean() });

/** Where a write goes: its list, and the row that it is about. */
interface Target {
  readonly list: string;
  readonly id: number;
}

/** One kind of write, once it is clear who asks and what they sent. */
type Write<B> = (body: B, target: Target, asker: Asker, caller: ProjectCaller) => Promise<ApiAnswer | Refusal>;

/** Opens the project as the caller's, then reads the body: who may not enter hears no word about what they sent. */
async function write<B>(
  schema: z.ZodType<B>,
  sent: unknown,
  target: Target,
  caller: ProjectCaller,
  doors: ApiDoors,
  act: Write<B>,
): Promise<ApiAnswer | Refusal> {
  const home = await openHome(caller.project, caller.person, doors);
  if (!home.ok) return refusalFor(home.problem, caller.t, caller.language);
  const asker = { home: home.value, from: `tab|${caller.project.code}` };
  if (home.value.actor.isGuest) {
    return notDoneRefusal({ kind: 'forbidden', refusal: { kind: 'guest' } }, caller, home.value);
  }
  const body = schema.safeParse(sent);
  return body.success ? act(body.data, target, asker, caller) : badRequestRefusal(caller.t);
}

/** Rows of a list: added, changed, taken back. Each route asks one act and puts its answer into words. */
export function registerWriteRoutes(app: FastifyInstance, doors: ApiDoors): void {
  const add: Write<z.infer<typeof addBody>> = async ({ clientKey, cells }, { list }, asker, caller) => {
    // The key belongs to its maker: somebody else's key must never answer with somebody else's row.
    const key = `${caller.person.id}:${clientKey}`;
    const done = await addItem({ list, cells, key }, asker, doors.acts);
    return done.ok ? doneAnswer(done.value, caller, asker.home, 201) : notDoneRefusal(done.problem, caller, asker.home);
  };
  const change: Write<z.infer<typeof changeBody>> = async (body, { list, id }, asker, caller) => {
    const asked = { list, item: id, seen: body.etag, changes: body.changes, note: body.reason };
    const done = await changeItem(asked, asker, doors.acts);
    return done.ok ? doneAnswer(done.value, caller, asker.home) : notDoneRefusal(done.problem, caller, asker.home);
  };
  const undo: Write<z.infer<typeof undoBody>> = async (body, { list, id }, asker, caller) => {
    const reason = caller.t('cards.undone.reason', { name: caller.person.name });
    const undone = await undoWrite({ list, item: id, etag: body.etag }, asker, doors.acts, reason);
    return undone.ok
      ? undoneAnswer(undone.value, caller, asker.home)
      : notUndoneRefusal(undone.problem, caller, asker.home);
  };
  app.post('/api/projects/:code/lists/:list/items', async (request, reply) => {
    const { code, list } = listParams.parse(request.params);
    const caller = await projectCallerOf(request, code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    return send(reply, await write(addBody, request.body, { list, id: 0 }, caller, doors, add));
  });
  app.patch('/api/projects/:code/lists/:list/items/:id', async (request, reply) => {
    const { code, ...target } = itemParams.parse(request.params);
    const caller = await projectCallerOf(request, code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    return send(reply, await write(changeBody, request.body, target, caller, doors, change));
  });
  app.post('/api/projects/:code/lists/:list/items/:id/undo', async (request, reply) => {
    const { code, ...target } = itemParams.parse(request.params);
    const caller = await projectCallerOf(request, code, doors);
    if (isRefusal(caller)) return send(reply, caller);
    return send(reply, await write(undoBody, request.body, target, caller, doors, undo));
  });
}
