import { useEffect, useRef } from 'react';
import type { ActivityView } from '../api/activities.ts';
import { useLocalWorld } from '../live/use-local-world.ts';
import { refreshActionFor } from './card-refresh.ts';
import type { Pressing } from './use-press.ts';

/** Lets a card refresh itself for the person who looks at it, once for each version that the bot sent. */
export function useAutomaticRefresh(card: unknown, view: ActivityView, pressing: Pressing): void {
  const { me } = useLocalWorld();
  const refreshed = useRef<string>(undefined);
  const version = view.activity.timestamp ?? view.activity.id;
  useEffect(() => {
    // The refreshed card often asks for a refresh again: without this it would never end.
    if (refreshed.current === version) return;
    const action = refreshActionFor(card, me.accountId);
    if (!action) return;
    refreshed.current = version;
    void pressing.start({ ...action, trigger: 'automatic' });
  });
}
