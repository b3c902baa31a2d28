import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { STALE_AFTER } from './query-keys.ts';

const POLL_MS = 2000;

/** Asks again for what changed as soon as the local Microsoft 365 says so. True while that works. */
export function useLiveUpdates(person: string): boolean {
  const client = useQueryClient();
  const [isLive, setIsLive] = useState(false);
  useEffect(() => {
    const source = new EventSource(`/local/events?person=${encodeURIComponent(person)}`);
    source.onopen = () => setIsLive(true);
    source.onerror = () => setIsLive(false);
    for (const type of ['activity', 'delivery', 'clock', 'reset']) {
      source.addEventListener(type, () => void refresh(client, type));
    }
    return () => source.close();
  }, [client, person]);
  usePolling(client, !isLive);
  return isLive;
}

// A proxy may swallow the event stream; then asking now and then does the same.
function usePolling(client: QueryClient, isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return undefined;
    const timer = setInterval(() => void client.invalidateQueries(), POLL_MS);
    return () => clearInterval(timer);
  }, [client, isNeeded]);
}

function refresh(client: QueryClient, type: string): Promise<void> {
  const stale = STALE_AFTER[type];
  if (!stale) return client.invalidateQueries();
  return client.invalidateQueries({ predicate: ({ queryKey }) => stale.includes(String(queryKey[0])) });
}
