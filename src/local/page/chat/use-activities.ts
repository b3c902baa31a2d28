import { useQuery } from '@tanstack/react-query';
import { fetchActivities } from '../api/activities.ts';
import type { ActivityView } from '../api/activities.ts';
import { queryKeys } from '../live/query-keys.ts';
import { useLocalWorld } from '../live/use-local-world.ts';

/** The messages of a conversation as the person on the page sees them; absent while loading. */
export function useActivities(conversation: string): readonly ActivityView[] | undefined {
  const { me } = useLocalWorld();
  return useQuery({
    queryKey: queryKeys.activities(me.id, conversation),
    queryFn: () => fetchActivities(conversation, me.id),
  }).data;
}
