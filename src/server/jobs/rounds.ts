import { addMinutes, type Moment } from '../../domain/values/moment.ts';

/** While something is known to wait. */
export const roundMinutes = 5;

/** While nothing is known to wait: hints get lost. */
export const askMinutes = 60;

/** The next full round of so many minutes. */
export function nextRound(moment: Moment, minutes: number): Moment {
  const roundMs = minutes * 60_000;
  const next = (Math.floor(Date.parse(moment) / roundMs) + 1) * roundMs;
  return addMinutes(moment, (next - Date.parse(moment)) / 60_000);
}
