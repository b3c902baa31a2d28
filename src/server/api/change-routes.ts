import { PassThrough } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import { projectCardList } from '../../lists/project-card.ts';
import { type ChangeSignal, changeSignal } from '../../tab-api/changes.ts';
import type { ApiDoors } from './api-doors.ts';
import { projectParams } from '../../tab-api/address.ts';
import { send } from './caller.ts';
import { projectCallerOn } from './guard-api.ts';
import { refusalFor } from './refusal.ts';
import { routeShape } from './route-shape.ts';

/** Proxies drop a silent connection after a minute or so; an empty line keeps it open. */
const heartbeatMs = 25_000;

const changesShape = routeShape(
  { operationId: 'followChanges', summary: 'An answer that stays open: each line says which lists changed.' },
  { params: projectParams },
  { 200: changeSignal },
);

/** Keeps a connection open for as long as a tab wants to know what changed. */
export function registerChangeRoutes(app: FastifyInstance, doors: ApiDoors): void {
  app.get('/api/projects/:code/changes', { schema: changesShape }, async (request, reply) => {
    const caller = projectCallerOn(request);
    const card = await caller.lists.all(projectCardList);
    if (!card.ok) return send(reply, refusalFor(card.problem, caller.t, caller.language));
    const lines = new PassThrough();
    // Headers go out with the first byte: without one, a tab would wait for the first change to know it is heard.
    lines.write('\n');
    const unfollow = doors.changeFeed.follow(caller.project.code, (lists) => {
      const signal: ChangeSignal = { lists };
      lines.write(`${JSON.stringify(signal)}\n`);
    });
    const heartbeat = setInterval(() => lines.write('\n'), heartbeatMs);
    const stop = (): void => {
      clearInterval(heartbeat);
      unfollow();
      lines.end();
    };
    request.raw.on('close', stop);
    return reply.header('content-type', 'application/x-ndjson').header('cache-control', 'no-store').send(lines);
  });
}
