import { z } from 'zod';

/** A request as teams-js 2.58 posts it to its host. */
const TabRequest = z.object({
  id: z.number(),
  uuidAsString: z.string().optional(),
  func: z.string(),
  args: z.array(z.unknown()).default([]),
});

export type TabRequest = z.infer<typeof TabRequest>;

/** Absent when a message is not a request of teams-js. */
export function parseTabRequest(posted: unknown): TabRequest | undefined {
  const parsed = TabRequest.safeParse(posted);
  return parsed.success ? parsed.data : undefined;
}

/** The answer to a request; teams-js finds its request back by number and uuid. */
export function replyTo(request: TabRequest, args: readonly unknown[]): Readonly<Record<string, unknown>> {
  const uuid = request.uuidAsString === undefined ? {} : { uuidAsString: request.uuidAsString };
  return { id: request.id, ...uuid, args };
}
