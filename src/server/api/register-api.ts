import type { FastifyInstance } from 'fastify';
import type { ApiDoors } from './api-doors.ts';
import { registerChangeRoutes } from './change-routes.ts';
import { guardApi } from './guard-api.ts';
import { registerGrotikRoutes } from './grotik-routes.ts';
import { registerItemRoutes } from './item-routes.ts';
import { registerProjectRoutes } from './project-routes.ts';
import { createReaderMemory } from './reader-memory.ts';
import { registerWriteRoutes } from './write-routes.ts';

/** The tab's API, route by route. */
export function registerApi(app: FastifyInstance, doors: ApiDoors): void {
  guardApi(app, doors);
  const readers = createReaderMemory(doors);
  registerProjectRoutes(app, doors, readers);
  registerItemRoutes(app, doors, readers);
  registerWriteRoutes(app, doors);
  registerGrotikRoutes(app, doors);
  registerChangeRoutes(app, doors);
}
