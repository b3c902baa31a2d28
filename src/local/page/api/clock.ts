import { z } from 'zod';
import { getLocal, postLocal } from './local-api.ts';

const Clock = z.object({ now: z.string() });

/** Business time of the local Microsoft 365, as an instant. */
export async function fetchNow(): Promise<string> {
  return (await getLocal('/local/clock', Clock)).now;
}

/** How far to move: to a moment in Amsterdam time, or by an ISO duration. */
export type ClockMove = { readonly now: string } | { readonly advance: string };

/** Answers when everything that was due on the way has been handled. */
export async function moveClock(move: ClockMove): Promise<string> {
  return (await postLocal('/local/clock', move, Clock)).now;
}
