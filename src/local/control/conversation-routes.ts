import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { Connector } from '../connector/connector.ts';
import { pressButton } from '../connector/press-button.ts';
import { say, signal } from '../connector/send-to-bot.ts';
import { ControlProblem, parsed } from './control-problem.ts';
import { speakerIn } from './speaker.ts';

const Where = { person: z.string(), conversation: z.string(), locale: z.string().optional() };

const SayOrder = z.object({
  ...Where,
  text: z.string().min(1),
  activity: z.record(z.string(), z.unknown()).optional(),
});

const PressOrder = z.object({
  ...Where,
  activityId: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()).default({}),
  trigger: z.enum(['manual', 'automatic']).default('manual'),
  state: z.string().optional(),
});

const InvokeOrder = z.object({ ...Where, name: z.string(), value: z.unknown(), activityId: z.string().optional() });

/** What people do in conversations: speak, press a button, open something of the bot. */
export function registerConversationRoutes(app: FastifyInstance, connector: Connector): void {
  app.post('/local/say', async ({ body }) => {
    const order = parsed(SayOrder, body);
    const { answer, activities } = await say(connector, speakerIn(connector, order), order.text, order.activity);
    return { activities, botStatus: answer.status };
  });
  app.post('/local/press', async ({ body }) => {
    const order = parsed(PressOrder, body);
    const pressed = await pressButton(connector, speakerIn(connector, order), order);
    if (pressed) return pressed;
    throw new ControlProblem(
      404,
      `There is no message ${order.activityId} in that conversation. GET /local/conversations/{id}/activities?person= lists them.`,
    );
  });
  app.post('/local/invoke', async ({ body }) => {
    const { name, value, activityId, ...where } = parsed(InvokeOrder, body);
    const content = { type: 'invoke', name, value, ...(activityId === undefined ? {} : { replyToId: activityId }) };
    const { answer, activities } = await signal(connector, speakerIn(connector, where), content);
    return { status: answer.status, response: answer.body, activities };
  });
}
