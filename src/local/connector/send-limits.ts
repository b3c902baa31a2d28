export interface SendLimits {
  /** Counts one send to a conversation; answers the seconds to wait when it is one too many. */
  retryAfter(conversationId: string): number | undefined;
}

// Microsoft's published limits of one bot in one conversation: [sends, seconds].
const WINDOWS: readonly (readonly [number, number])[] = [
  [7, 1],
  [8, 2],
  [60, 30],
  [1800, 3600],
];

/** Teams' limits per conversation, in business time; off unless asked for. */
export function createSendLimits(enforced: boolean, now: () => Date): SendLimits {
  const sends = new Map<string, readonly number[]>();
  return {
    retryAfter: (conversationId) => {
      if (!enforced) return undefined;
      const moment = now().getTime();
      const recent = (sends.get(conversationId) ?? []).filter((at) => at > moment - 3_600_000);
      const full = WINDOWS.find(
        ([limit, seconds]) => recent.filter((at) => at > moment - seconds * 1000).length >= limit,
      );
      // A refused send counts as well: hammering keeps the window full.
      sends.set(conversationId, [...recent, moment]);
      return full?.[1];
    },
  };
}
