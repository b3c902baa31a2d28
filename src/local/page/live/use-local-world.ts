import { useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
import { fetchNow } from '../api/clock.ts';
import { fetchPeople } from '../api/people.ts';
import type { LocalPerson } from '../api/people.ts';
import { fetchTenant } from '../api/tenant.ts';
import type { LocalTenant } from '../api/tenant.ts';
import { queryKeys } from './query-keys.ts';

const CLOCK_REFRESH_MS = 15_000;

/** What every part of the page knows: the organisation, its people, who somebody is, and what time it is. */
export interface LocalWorld {
  readonly tenant: LocalTenant;
  readonly people: readonly LocalPerson[];
  readonly me: LocalPerson;
  readonly now: string;
}

const WorldContext = createContext<LocalWorld | undefined>(undefined);
export const WorldProvider = WorldContext.Provider;

export function useLocalWorld(): LocalWorld {
  const world = useContext(WorldContext);
  if (!world) throw new Error('useLocalWorld needs a WorldProvider above it');
  return world;
}

/** Absent while loading; `failed` when the local Microsoft 365 does not answer. */
export function useLoadedWorld(chosen: string | undefined): { readonly world?: LocalWorld; readonly failed: boolean } {
  const people = useQuery({ queryKey: queryKeys.people, queryFn: fetchPeople });
  const tenant = useQuery({ queryKey: queryKeys.tenant, queryFn: fetchTenant });
  const now = useQuery({ queryKey: queryKeys.clock, queryFn: fetchNow, refetchInterval: CLOCK_REFRESH_MS });
  const failed = people.isError || tenant.isError || now.isError;
  const me = people.data && tenant.data && whoAmI(people.data, tenant.data, chosen);
  if (!me || !people.data || !tenant.data || !now.data) return { failed };
  return { failed, world: { me, people: people.data, tenant: tenant.data, now: now.data } };
}

// The first visit is as somebody who keeps the lists: that shows the most.
const FIRST_ROLE = 'Ondersteuningsprofessional';

function whoAmI(
  people: readonly LocalPerson[],
  tenant: LocalTenant,
  chosen: string | undefined,
): LocalPerson | undefined {
  const members = new Set(tenant.teams.flatMap(({ channels }) => channels.flatMap((channel) => channel.members)));
  return (
    people.find(({ id, upn, name }) => chosen !== undefined && [id, upn, name].includes(chosen)) ??
    people.find(({ id, role }) => role?.includes(FIRST_ROLE) && members.has(id)) ??
    people.find(({ id }) => members.has(id)) ??
    people[0]
  );
}
