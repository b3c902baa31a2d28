import { z } from 'zod';

const Refreshing = z.object({
  refresh: z.object({
    userIds: z.array(z.string()).optional(),
    action: z.object({ verb: z.string(), data: z.record(z.string(), z.unknown()).default({}) }),
  }),
});

export interface RefreshAction {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What Teams asks the bot at once when it shows a card to one of the people that the card names. */
export function refreshActionFor(card: unknown, accountId: string | undefined): RefreshAction | undefined {
  const parsed = Refreshing.safeParse(card);
  if (!parsed.success) return undefined;
  const { userIds, action } = parsed.data.refresh;
  return userIds === undefined || (accountId !== undefined && userIds.includes(accountId)) ? action : undefined;
}
