import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { fetchNow, moveClock } from '../api/clock.ts';
import type { ClockMove } from '../api/clock.ts';
import { countDeliveriesSince } from '../api/deliveries.ts';
import { useNotify } from '../frame/notices.tsx';
import { useLocale, useWords } from '../words/use-words.ts';
import { fullMoment } from './moment-text.ts';

export interface MovingClock {
  /** What the clock is moving to; absent while it stands still. */
  readonly target: string | undefined;
  readonly start: (move: ClockMove, target: string) => Promise<void>;
}

/** Moves business time, and says how much was sent on the way. */
export function useClockMove(arrive: () => void): MovingClock {
  const [target, setTarget] = useState<string>();
  const client = useQueryClient();
  const words = useWords();
  const locale = useLocale();
  const notify = useNotify();
  const start = async (move: ClockMove, to: string) => {
    setTarget(to);
    try {
      const before = await fetchNow();
      const arrived = await moveClock(move);
      const sent = await countDeliveriesSince(before);
      notify(words.clock.moved(fullMoment(arrived, locale), sent), 'success');
      arrive();
    } catch {
      // The sentence says what to do; the server's log has the cause.
      notify(words.clock.failed, 'error');
    } finally {
      setTarget(undefined);
      await client.invalidateQueries();
    }
  };
  return { target, start };
}
