import { z } from 'zod';
import { findUser, type GraphUser } from '../directory/user-store.ts';
import type { GraphCore } from '../graph-core.ts';
import {
  contextOf,
  type GraphRequest,
  type GraphResponse,
  type GraphRoute,
  noContent,
  ok,
  param,
} from '../request/graph-exchange.ts';
import { badRequest, directoryNotFound, GraphRefusal } from '../request/graph-refusal.ts';
import { stableGuid } from '../stable-guid.ts';
import { isInstalled } from './installed-app.ts';

export const activityFeedRoutes: readonly GraphRoute[] = [
  {
    method: 'POST',
    template: '/users/{user-id}/teamwork/sendActivityNotification',
    units: 1,
    handle: sendActivityNotification,
  },
  { method: 'GET', template: '/users/{user-id}/teamwork/installedApps', units: 1, handle: listInstalledApps },
];

const notification = z.object({
  topic: z.object({ source: z.enum(['entityUrl', 'text']), value: z.string(), webUrl: z.string().optional() }),
  activityType: z.string(),
  chainId: z.number().int().optional(),
  previewText: z.object({ content: z.string() }).optional(),
  templateParameters: z.array(z.object({ name: z.string(), value: z.string() })).default([]),
});
type Notification = z.infer<typeof notification>;

/** Puts a line in somebody's activity feed; the same chainId replaces the line before. */
function sendActivityNotification(request: GraphRequest, core: GraphCore): GraphResponse {
  const user = userFor(request, core);
  refuseUnlessAllowed(request, core, user);
  const parsed = notification.safeParse(request.body);
  if (!parsed.success) throw badRequest(`Invalid notification: ${parsed.error.issues[0]?.path.join('.') ?? ''}`);
  refuseInvalid(parsed.data);
  const { activityType } = parsed.data;
  const kind = activityType === 'systemDefault' ? 'notice' : activityType;
  const recipient = { id: user.id, upn: user.upn };
  core.doors.delivered({ channel: 'feed', recipient, kind, content: parsed.data });
  return noContent();
}

function refuseUnlessAllowed(request: GraphRequest, core: GraphCore, user: GraphUser): void {
  const { caller } = request;
  const rights = caller.kind === 'app' ? caller.roles : caller.scopes;
  const mayAny = rights.some((right) => right === 'TeamsActivity.Send' || right === 'TeamsActivity.Send.User');
  if (caller.kind === 'person' && caller.oid === user.id) throw badRequest('Users cannot notify themselves.');
  if (mayAny && isInstalled(core.db, user.id)) return;
  const app = caller.kind === 'app' ? caller.appId : '';
  throw new GraphRefusal(
    403,
    'Forbidden',
    `Application with AAD App Id '${app}' is not authorized to generate custom text notifications about '${user.id}' to the recipient. Ensure that the expected Teams app is installed in the target scope`,
  );
}

function refuseInvalid({ topic, activityType, templateParameters }: Notification): void {
  if (topic.source === 'text' && topic.webUrl === undefined) throw badRequest('A text topic needs a webUrl.');
  const names = templateParameters.map((parameter) => parameter.name);
  if (names.includes('actor')) throw badRequest("Template parameter 'actor' is reserved.");
  if (activityType === 'systemDefault' && !names.includes('systemDefaultText')) {
    throw badRequest("Template parameter 'systemDefaultText' is missing.");
  }
}

function listInstalledApps(request: GraphRequest, core: GraphCore): GraphResponse {
  const user = userFor(request, core);
  const value = isInstalled(core.db, user.id) ? [{ id: stableGuid('installation', user.id) }] : [];
  return ok({ '@odata.context': contextOf(request, `users('${user.id}')/teamwork/installedApps`), value });
}

function userFor(request: GraphRequest, core: GraphCore): GraphUser {
  const id = param(request, 'user-id');
  const user = findUser(core.db, id);
  if (!user) throw directoryNotFound(id);
  return user;
}
