/** Something that the Local Teams page shows at once; `person` limits who sees it. */
export interface LocalEvent {
  readonly type: 'activity' | 'delivery' | 'clock' | 'reset';
  readonly mayBeSeenBy: (personId: string) => boolean;
  readonly payload: (personId: string) => unknown;
}

export interface EventStream {
  publish(event: LocalEvent): void;
  /** Answers how to stop listening. */
  listen(listener: (event: LocalEvent) => void): () => void;
}

/** Passes on what happens to whoever listens now; nothing is kept. */
export function createEventStream(): EventStream {
  const listeners = new Set<(event: LocalEvent) => void>();
  return {
    publish: (event) => {
      for (const listener of listeners) listener(event);
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
