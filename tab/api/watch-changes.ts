import type { ChangeSignal } from '../../src/tab-api/changes.ts';
import type { Api } from './api.ts';
import { readLines } from './read-lines.ts';

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

/** How long to wait before the next attempt; doubles up to a minute, spread so that tabs do not return together. */
export const waitBefore = (attempt: number, spread: number): number =>
  Math.min(firstWaitMs * 2 ** attempt, longestWaitMs) * (0.5 + spread / 2);

export interface ChangeWatch {
  readonly api: Api;
  readonly path: string;
  readonly signal: AbortSignal;
  readonly onChange: (lists: readonly string[]) => void;
  /** The feed was away: everything may have changed meanwhile. */
  readonly onReturn: () => void;
  readonly pause: (ms: number) => Promise<void>;
  readonly random: () => number;
}

const parseSignal = (line: string): ChangeSignal | undefined => {
  try {
    return JSON.parse(line) as ChangeSignal;
  } catch {
    return undefined;
  }
};

/** Listens to the change feed of a project until aborted; comes back by itself after every interruption. */
export async function watchChanges(watch: ChangeWatch): Promise<void> {
  let attempt = 0;
  let isReturn = false;
  while (!watch.signal.aborted) {
    const heard = await listenOnce(watch, isReturn).catch(() => false);
    attempt = heard ? 0 : attempt + 1;
    isReturn = true;
    if (!watch.signal.aborted) await watch.pause(waitBefore(attempt, watch.random()));
  }
}

async function listenOnce(watch: ChangeWatch, isReturn: boolean): Promise<boolean> {
  const opened = await watch.api.open(watch.path, watch.signal);
  if (!opened.ok) return false;
  if (isReturn) watch.onReturn();
  for await (const line of readLines(opened.value)) {
    const lists = parseSignal(line)?.lists ?? [];
    if (lists.length > 0) watch.onChange(lists);
  }
  return true;
}
