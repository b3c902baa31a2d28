import { z } from 'zod';

/** The parts of an inbound activity that decide whether it may come in at all. */
const guarded = z.looseObject({
  type: z.string().min(1),
  channelId: z.literal('msteams'),
  serviceUrl: z.url(),
  conversation: z.looseObject({ id: z.string().min(1), tenantId: z.string().optional() }),
  channelData: z.looseObject({ tenant: z.looseObject({ id: z.string() }).optional() }).optional(),
});

export interface DoorPolicy {
  readonly tenantId: string;
  /** Origins that the bot may answer to: a forged serviceUrl would carry the bot's token away. */
  readonly serviceOrigins: readonly string[];
}

/** Whether an inbound body may reach the SDK. The SDK skips its own check when serviceUrl is missing. */
export function mayEnter(body: unknown, policy: DoorPolicy): boolean {
  const parsed = guarded.safeParse(body);
  if (!parsed.success) return false;
  const { serviceUrl, conversation, channelData } = parsed.data;
  const tenants = [conversation.tenantId, channelData?.tenant?.id].filter((tenant) => tenant !== undefined);
  return (
    policy.serviceOrigins.includes(new URL(serviceUrl).origin) &&
    tenants.length > 0 &&
    tenants.every((tenant) => tenant === policy.tenantId)
  );
}
