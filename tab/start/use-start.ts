import { useCallback, useEffect, useState } from 'react';
import { readToken, startInTeams, type StartProblem, type TeamsStart, tellHostReady } from './start-in-teams.ts';

export type Start =
  | { readonly kind: 'busy' }
  | { readonly kind: 'problem'; readonly problem: StartProblem; readonly retry: () => void }
  | { readonly kind: 'ready'; readonly teams: TeamsStart };

/** Starts the tab once, and again when the person asks for it. */
export function useStart(): Start {
  const [start, setStart] = useState<Start>({ kind: 'busy' });
  const run = useCallback(async () => {
    setStart({ kind: 'busy' });
    setStart(await attempt(() => void run()));
  }, []);
  useEffect(() => void run(), [run]);
  return start;
}

async function attempt(retry: () => void): Promise<Start> {
  const met = await startInTeams();
  if (!met.ok) return { kind: 'problem', problem: met.problem, retry };
  const isSignedIn = (await readToken()) !== undefined;
  // The host keeps its loading screen until it is told: a problem page must be seen as well.
  tellHostReady();
  return isSignedIn ? { kind: 'ready', teams: met.value } : { kind: 'problem', problem: 'sign-in-failed', retry };
}
