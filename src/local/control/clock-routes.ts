import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { BusinessClock } from '../service/clock.ts';
import type { EventStream } from '../service/event-stream.ts';
import { ControlProblem, parsed } from './control-problem.ts';
import { laterBy, parseMoment } from './moment.ts';

const ClockOrder = z
  .object({ now: z.string().optional(), advance: z.string().optional() })
  .refine((order) => (order.now === undefined) !== (order.advance === undefined), {
    message: 'give either now (a moment) or advance (an ISO duration such as PT24H)',
  });

export interface ClockDoors {
  readonly clock: BusinessClock;
  readonly events: EventStream;
  /** Steps the product through everything due up to the moment. */
  advanceTo(moment: Date): Promise<void>;
}

/** Shows and moves business time; a move answers when everything due up to then has been handled. */
export function registerClockRoutes(app: FastifyInstance, doors: ClockDoors): void {
  const { clock } = doors;
  // One move at a time: two at once would handle the same due moments twice.
  let lastMove: Promise<unknown> = Promise.resolve();
  app.get('/local/clock', async () => ({ now: clock.now().toISOString() }));
  app.post('/local/clock', async ({ body }) => {
    const order = parsed(ClockOrder, body);
    const move = lastMove.then(() => moveTo(doors, wantedMoment(clock, order)));
    lastMove = move.catch(() => undefined);
    await move;
    return { now: clock.now().toISOString() };
  });
}

async function moveTo(doors: ClockDoors, moment: Date): Promise<void> {
  const { clock, events } = doors;
  const isForward = moment > clock.now();
  if (isForward) await doors.advanceTo(moment);
  // While it stepped, a running clock may have passed the moment; that is no reason to turn it back.
  if (!isForward || moment > clock.now()) clock.set(moment);
  events.publish({
    type: 'clock',
    mayBeSeenBy: () => true,
    payload: () => ({ now: clock.now().toISOString(), running: clock.isRunning }),
  });
}

function wantedMoment(clock: BusinessClock, order: z.infer<typeof ClockOrder>): Date {
  const moment = order.now === undefined ? laterBy(clock.now(), order.advance ?? '') : parseMoment(order.now);
  if (moment) return moment;
  const example = order.now === undefined ? 'a duration such as PT24H or P7D' : 'a moment such as 2026-11-23T08:30';
  throw new ControlProblem(400, `"${order.now ?? order.advance}" is not ${example}.`);
}
