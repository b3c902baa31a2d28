import type { FastifyInstance } from 'fastify';
import type { ApiDoors } from './api-doors.ts';
import { registerChangeRoutes } from './change-routes.ts';
import { registerDescriptionRoute } from './description-route.ts';
import { guardApi } from './guard-api.ts';
import { registerGrotikRoutes } from './grotik-routes.ts';
import { registerItemRoutes } from './item-routes.ts';
import { registerProjectRoutes } from './project-routes.ts';
import { createReaderMemory } from './reader-memory.ts';
import { registerWriteRoutes } from './write-routes.ts';

/** The tab's API, route by route, behind one guard. */
export function registerApi(app: FastifyInstance, doors: ApiDoors): void {
  void app.register(async (api) => {
    guardApi(api, doors);
    const readers = createReaderMemory(doors);
    registerProjectRoutes(api, doors, readers);
    registerItemRoutes(api, doors, readers);
    registerWriteRoutes(api, doors);
    registerGrotikRoutes(api, doors);
    registerChangeRoutes(api, doors);
    registerDescriptionRoute(api);
  });
}
