import { z } from 'zod';
import { badRequest } from '../request/graph-refusal.ts';

export interface NewSubscription {
  readonly resource: string;
  readonly notificationUrl: string;
  readonly lifecycleNotificationUrl: string | undefined;
  readonly clientState: string | undefined;
  readonly expiresAt: Date;
}

/** Just under thirty days: the longest life of a subscription to a list. */
const mostMinutes = 42_300;

const body = z.object({
  changeType: z.string(),
  notificationUrl: z.string(),
  lifecycleNotificationUrl: z.string().nullish(),
  resource: z.string(),
  expirationDateTime: z.string(),
  clientState: z.string().max(128).nullish(),
});
const change = z.object({ expirationDateTime: z.string() });

export function readNewSubscription(request: unknown, now: Date): NewSubscription {
  const parsed = body.safeParse(request);
  if (!parsed.success) throw badRequest(`Property '${parsed.error.issues[0]?.path.join('.') ?? ''}' is invalid.`);
  const { changeType, resource, notificationUrl, lifecycleNotificationUrl, clientState } = parsed.data;
  if (changeType !== 'updated') throw badRequest(`Invalid 'changeType' attribute: '${changeType}'.`);
  if (/^[a-z][a-z\d+.-]*:/i.test(resource)) {
    throw badRequest(`The value '${resource}' of property 'resource' must be a relative URI.`);
  }
  refusePlainHttp('notificationUrl', notificationUrl);
  if (lifecycleNotificationUrl) refusePlainHttp('lifecycleNotificationUrl', lifecycleNotificationUrl);
  return {
    resource,
    notificationUrl,
    lifecycleNotificationUrl: lifecycleNotificationUrl ?? undefined,
    clientState: clientState ?? undefined,
    expiresAt: readExpiry(parsed.data.expirationDateTime, now),
  };
}

export function readSubscriptionChange(request: unknown): string {
  const parsed = change.safeParse(request);
  if (!parsed.success) throw badRequest("Property 'expirationDateTime' is invalid.");
  return parsed.data.expirationDateTime;
}

export function readExpiry(text: string, now: Date): Date {
  const expiresAt = new Date(text);
  const minutes = (expiresAt.getTime() - now.getTime()) / 60_000;
  if (Number.isNaN(minutes) || minutes <= 0) throw badRequest('Subscription expiration must be in the future.');
  if (minutes > mostMinutes)
    throw badRequest(`Subscription expiration can only be ${mostMinutes} minutes in the future.`);
  return expiresAt;
}

function refusePlainHttp(name: string, url: string): void {
  if (!url.startsWith('https://')) throw badRequest(`The '${name}' must be an HTTPS URL.`);
}
