import { existsSync } from 'node:fs';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { type TabSettings, tabSettings } from '../tab-api/settings.ts';
import { routeShape } from './api/route-shape.ts';
import { CannotStart } from './cannot-start.ts';
import type { Configuration } from './configuration.ts';

const settingsShape = routeShape(
  { operationId: 'readSettings', summary: 'What the tab must know before it can start; asked without a token.' },
  {},
  { 200: tabSettings },
);

/** The built tab, plus what it must know before it can start. */
export async function registerStaticRoutes(
  app: FastifyInstance,
  configuration: Configuration,
  tabDir: string,
): Promise<void> {
  const settings: TabSettings = { messageOrigins: configuration.messageOrigins };
  app.get('/api/settings', { schema: { ...settingsShape, security: [] } }, async () => settings);
  app.get('/health', async () => ({ status: 'ok' }));
  if (!existsSync(tabDir)) throw new CannotStart(`The tab is not built: ${tabDir} is missing. Run: npm run build`);
  // File names carry a content hash; the page itself must always be the newest.
  await app.register(fastifyStatic, { root: tabDir, prefix: '/tab/', maxAge: '1h', immutable: false });
}
