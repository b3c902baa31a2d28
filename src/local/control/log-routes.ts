import type { FastifyInstance } from 'fastify';
import type { DeliveryLog } from '../service/delivery-log.ts';
import type { RequestLog } from '../service/request-log.ts';
import { ControlProblem } from './control-problem.ts';
import { parseMoment } from './moment.ts';

interface Since {
  readonly Querystring: { readonly since?: string };
}

/** What reached somebody, and what Graph was asked. */
export function registerLogRoutes(app: FastifyInstance, deliveries: DeliveryLog, requests: RequestLog): void {
  app.get<Since>('/local/deliveries', async ({ query }) => deliveries.since(sinceMoment(query.since)));
  app.get<Since>('/local/requests', async ({ query }) => requests.since(sinceMoment(query.since)));
}

function sinceMoment(text: string | undefined): Date | undefined {
  if (text === undefined || text === '') return undefined;
  // A plus sign in an unescaped query arrives as a space.
  const moment = parseMoment(text.replace(' ', '+'));
  if (moment) return moment;
  throw new ControlProblem(
    400,
    `"${text}" is not a moment such as 2026-11-23T08:30 (Amsterdam) or 2026-11-23T07:30:00Z.`,
  );
}
