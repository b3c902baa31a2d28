import type { ProjectCode } from '../domain/values/ids.ts';

/** Tells open tabs that lists changed; it carries no content, so each tab reads with its own rights. */
export interface ChangeFeed {
  signal(project: ProjectCode, lists: readonly string[]): void;
  /** Calls back on every signal until the returned function is called. */
  follow(project: ProjectCode, onChange: (lists: readonly string[]) => void): () => void;
  /** Projects that somebody has open now: only these are worth polling. */
  followed(): readonly ProjectCode[];
}

type Listener = (lists: readonly string[]) => void;

export function createChangeFeed(): ChangeFeed {
  const listeners = new Map<ProjectCode, Set<Listener>>();
  return {
    signal(project, lists) {
      for (const listener of listeners.get(project) ?? []) listener(lists);
    },
    follow(project, onChange) {
      const followers = listeners.get(project) ?? new Set();
      listeners.set(project, followers.add(onChange));
      return () => {
        followers.delete(onChange);
        if (followers.size === 0) listeners.delete(project);
      };
    },
    followed: () => [...listeners.keys()],
  };
}
