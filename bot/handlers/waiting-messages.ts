import { addMinutes, type Moment } from '../../src/domain/values/moment.ts';
import type { Clock } from '../../src/ports.ts';
import type { Mention, Turn } from '../turn.ts';
import { conversationOf } from './talk.ts';

/** A question that waits for its speaker to sign in. */
interface WaitingMessage {
  readonly activityId: string;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

/** Questions that could not be answered yet; in memory only, for a few minutes. */
export interface WaitingMessages {
  keep(turn: Turn, text: string, mentions: readonly Mention[]): void;
  /** Hands a question out once. */
  take(turn: Turn): WaitingMessage | undefined;
}

const minutesKept = 10;

export function createWaitingMessages(clock: Clock): WaitingMessages {
  const waiting = new Map<string, { readonly message: WaitingMessage; readonly until: Moment }>();
  const keyOf = (turn: Turn): string => `${turn.speaker.id}|${conversationOf(turn)}`;

  function forgetOld(): void {
    const now = clock.now();
    for (const [key, { until }] of waiting) if (until <= now) waiting.delete(key);
  }

  return {
    keep(turn, text, mentions) {
      forgetOld();
      const message = { activityId: turn.activityId, text, mentions };
      waiting.set(keyOf(turn), { message, until: addMinutes(clock.now(), minutesKept) });
    },
    take(turn) {
      forgetOld();
      const kept = waiting.get(keyOf(turn));
      waiting.delete(keyOf(turn));
      return kept?.message;
    },
  };
}
