import type { FastifyInstance } from 'fastify';
import { acceptActivity, removeActivity, replaceActivity } from './accept-activity.ts';
import { Activity } from './activity.ts';
import type { Connector } from './connector.ts';
import { accepted, badSyntax } from './connector-problem.ts';
import type { Answer } from './connector-problem.ts';
import { createConversation } from './create-conversation.ts';
import { sendAnswer } from './send-answer.ts';

interface ActivityPath {
  readonly Params: { readonly conversation: string; readonly activity: string };
}

/** What the bot does in conversations: open one, send, reply, update, delete. */
export function registerActivityRoutes(app: FastifyInstance, connector: Connector): void {
  const send = (conversation: string, replyToId: string | undefined, body: unknown) =>
    withActivity(body, (activity) => shortened(acceptActivity(connector, conversation, replyToId, activity)));
  app.post('/v3/conversations', async (request, reply) =>
    sendAnswer(reply, createConversation(connector, request.body), 201),
  );
  app.post<ActivityPath>('/v3/conversations/:conversation/activities', async ({ params, body }, reply) =>
    sendAnswer(reply, send(params.conversation, undefined, body), 201),
  );
  app.post<ActivityPath>('/v3/conversations/:conversation/activities/:activity', async ({ params, body }, reply) =>
    sendAnswer(reply, send(params.conversation, params.activity, body), 201),
  );
  app.put<ActivityPath>('/v3/conversations/:conversation/activities/:activity', async ({ params, body }, reply) =>
    sendAnswer(
      reply,
      withActivity(body, (activity) => replaceActivity(connector, params.conversation, params.activity, activity)),
      200,
    ),
  );
  app.delete<ActivityPath>('/v3/conversations/:conversation/activities/:activity', async ({ params }, reply) =>
    sendAnswer(reply, removeActivity(connector, params.conversation, params.activity), 200),
  );
}

function withActivity<T>(body: unknown, work: (activity: Activity) => Answer<T>): Answer<T> {
  const activity = Activity.safeParse(body);
  return activity.success ? work(activity.data) : badSyntax(activity.error.message);
}

function shortened(answer: ReturnType<typeof acceptActivity>): Answer<{ readonly id: string }> {
  return answer.ok ? accepted({ id: answer.value.id }) : answer;
}
