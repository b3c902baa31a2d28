import type { ProjectCode } from '../domain/values/ids.ts';

/** Tells open tabs that lists changed; it carries no content, so each tab reads with its own rights. */
export interface ChangeFeed {
  signal(project: ProjectCode, lists: readonly string[]): void;
  /** Calls back on every signal until the returned function is called. */
  follow(project: ProjectCode, onChange: (lists: readonly string[]) => void): () => void;
  /** Calls back on every signal of any project; nobody has a project open because of it. */
  listen(onChange: (project: ProjectCode, lists: readonly string[]) => void): void;
  /** Projects that somebody has open now: only these are worth polling. */
  followed(): readonly ProjectCode[];
}

type Listener = (lists: readonly string[]) => void;

export function createChangeFeed(): ChangeFeed {
  const listeners = new Map<ProjectCode, Set<Listener>>();
  const everywhere = new Set<(project: ProjectCode, lists: readonly string[]) => void>();
  return {
    signal(project, lists) {
      for (const listener of everywhere) listener(project, lists);
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
    listen: (onChange) => void everywhere.add(onChange),
    followed: () => [...listeners.keys()],
  };
}
