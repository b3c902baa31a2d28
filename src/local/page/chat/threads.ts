import type { ActivityView } from '../api/activities.ts';

/** A message in a channel with the answers below it. */
export interface Thread {
  readonly id: string;
  readonly messages: readonly ActivityView[];
}

/** Puts the messages of a channel in their threads; the thread with the newest message comes last. */
export function threadsOf(views: readonly ActivityView[]): readonly Thread[] {
  const byThread = new Map<string, ActivityView[]>();
  for (const view of views.filter(isWorthShowing)) {
    const id = view.thread ?? view.activity.id;
    byThread.set(id, [...(byThread.get(id) ?? []), view]);
  }
  return [...byThread].map(([id, messages]) => ({ id, messages })).sort((a, b) => newest(a) - newest(b));
}

/** What people can see: messages, also those that were deleted when they leave a gap in a thread. */
export function isWorthShowing(view: ActivityView): boolean {
  return view.activity.type === 'message' && !(view.isDeleted && view.sender === 'bot');
}

// Ids of activities rise with time, as in Teams.
function newest({ messages }: Thread): number {
  return Math.max(...messages.map(({ activity }) => Number(activity.id)));
}
