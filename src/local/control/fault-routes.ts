import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { FaultOrder } from '../service/faults.ts';
import type { Faults } from '../service/faults.ts';
import { parsed } from './control-problem.ts';

const FaultOrders = z.union([z.array(FaultOrder), FaultOrder.transform((order) => [order])]);

/** Arms faults for any emulated service, and clears them all. */
export function registerFaultRoutes(app: FastifyInstance, faults: Faults): void {
  app.post('/local/faults', async ({ body }) => {
    const orders = parsed(FaultOrders, body);
    for (const order of orders) faults.arm(order);
    return { armed: orders.length };
  });
  app.delete('/local/faults', async () => {
    faults.clear();
    return { armed: 0 };
  });
}
