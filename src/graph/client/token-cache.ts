export interface KeptToken {
  readonly token: string;
  /** Real time in milliseconds. */
  readonly expiresAt: number;
}

export interface TokenCache {
  /** The token of this key; callers that ask at the same time share one fetch. */
  get(key: string, fetch: () => Promise<KeptToken>): Promise<string>;
  drop(key: string): void;
}

/** A token this close to its end may expire on its way to the service. */
const marginMs = 2 * 60_000;

/** Keeps tokens until they expire: Entra allows 50 delegated requests per person in five minutes. */
export function createTokenCache(realNow: () => number): TokenCache {
  const kept = new Map<string, KeptToken>();
  const underWay = new Map<string, Promise<KeptToken>>();
  const fetchOnce = (key: string, fetch: () => Promise<KeptToken>) => {
    const running = underWay.get(key) ?? fetch().finally(() => underWay.delete(key));
    underWay.set(key, running);
    return running;
  };
  return {
    async get(key, fetch) {
      dropExpired(kept, realNow());
      const known = kept.get(key);
      if (known) return known.token;
      const fresh = await fetchOnce(key, fetch);
      kept.set(key, fresh);
      return fresh.token;
    },
    drop: (key) => void kept.delete(key),
  };
}

function dropExpired(kept: Map<string, KeptToken>, now: number): void {
  for (const [key, { expiresAt }] of kept) if (expiresAt - marginMs <= now) kept.delete(key);
}
