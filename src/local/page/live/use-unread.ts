import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { fetchFeed } from '../api/feed.ts';
import { fetchMailbox } from '../api/mail.ts';
import { queryKeys } from './query-keys.ts';
import { useLocalWorld } from './use-local-world.ts';

/** How many notices and mails came since somebody last looked there; looking is being on that screen. */
export function useUnread(active: string): Readonly<Record<string, number>> {
  const { me } = useLocalWorld();
  const feed = useQuery({ queryKey: queryKeys.feed(me.id), queryFn: () => fetchFeed(me.id) });
  const mail = useQuery({ queryKey: queryKeys.mailbox(me.id), queryFn: () => fetchMailbox(me.id) });
  return {
    activity: useUnseen(`${me.id} activity`, feed.data?.length, active === 'activity'),
    mail: useUnseen(`${me.id} mail`, mail.data?.length, active === 'mail'),
  };
}

function useUnseen(key: string, total: number | undefined, isLooking: boolean): number {
  const [seen, setSeen] = useState<Readonly<Record<string, number>>>({});
  const known = seen[key] ?? 0;
  useEffect(() => {
    // A reset empties the list, so what was seen shrinks with it.
    if (total !== undefined && (isLooking || total < known)) setSeen((before) => ({ ...before, [key]: total }));
  }, [key, total, isLooking, known]);
  return total === undefined || isLooking ? 0 : Math.max(0, total - known);
}
