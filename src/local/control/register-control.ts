import type { FastifyInstance } from 'fastify';
import type { Connector } from '../connector/connector.ts';
import type { Faults } from '../service/faults.ts';
import type { RequestLog } from '../service/request-log.ts';
import { registerClockRoutes } from './clock-routes.ts';
import type { ClockDoors } from './clock-routes.ts';
import { answerProblems, readJsonBodies } from './control-problem.ts';
import { registerConversationRoutes } from './conversation-routes.ts';
import { registerEventRoutes } from './event-routes.ts';
import { registerFaultRoutes } from './fault-routes.ts';
import { registerLogRoutes } from './log-routes.ts';
import { registerPageRoutes } from './page-routes.ts';
import type { PageOrigins } from './page-routes.ts';
import { registerPeopleRoutes } from './people-routes.ts';

export interface ControlDoors extends ClockDoors {
  readonly connector: Connector;
  readonly faults: Faults;
  readonly requests: RequestLog;
  readonly origins: PageOrigins;
  /** Everything back to the start. */
  reset(): Promise<void>;
}

/** The local control surface: how people at the page, tests and tools drive the local Microsoft 365. */
export function registerControl(app: FastifyInstance, doors: ControlDoors): void {
  const { connector } = doors;
  answerProblems(app);
  readJsonBodies(app);
  registerPeopleRoutes(app, connector);
  registerClockRoutes(app, doors);
  registerConversationRoutes(app, connector);
  registerLogRoutes(app, connector.deliveries, doors.requests);
  registerFaultRoutes(app, doors.faults);
  registerPageRoutes(app, connector, doors.origins);
  registerEventRoutes(app, connector, doors.events);
  app.post('/local/reset', async () => {
    await doors.reset();
    return { now: doors.clock.now().toISOString() };
  });
}
