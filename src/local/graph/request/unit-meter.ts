import type { Caller } from '../graph-doors.ts';
import type { GraphOptions } from '../graph-core.ts';

export interface Metered {
  readonly refused: boolean;
  /** What the caller is told about its budget. */
  readonly headers: Record<string, string>;
}

export interface UnitMeter {
  spend(caller: Caller, units: number, now: Date): Metered;
  /** Business time went back to its start: what was spent there before does not count again. */
  forget(): void;
}

/** Microsoft's lowest tier: up to 1,000 licences. */
const lowestTier = 1250;
/** From this part of the budget on, answers carry the RateLimit headers. */
const warningShare = 0.8;

/** Counts resource units per app and minute of business time; refused requests count too. */
export function createUnitMeter(options: GraphOptions): UnitMeter {
  const limit = options.unitsPerMinute ?? lowestTier;
  const spent = new Map<string, { minute: number; units: number }>();
  return {
    forget: () => spent.clear(),
    spend(caller, units, now) {
      const app = caller.kind === 'app' ? caller.appId : (options.delegatedAppId ?? 'delegated');
      const minute = Math.floor(now.getTime() / 60_000);
      const before = spent.get(app);
      const total = units + (before?.minute === minute ? before.units : 0);
      spent.set(app, { minute, units: total });
      return metered(limit, total, 60 - now.getUTCSeconds());
    },
  };
}

function metered(limit: number, total: number, secondsLeft: number): Metered {
  const refused = total > limit;
  const warns = total >= limit * warningShare;
  return {
    refused,
    headers: {
      ...(refused ? { 'Retry-After': String(secondsLeft) } : {}),
      ...(warns
        ? {
            'RateLimit-Limit': String(limit),
            'RateLimit-Remaining': String(Math.max(0, limit - total)),
            'RateLimit-Reset': String(secondsLeft),
          }
        : {}),
    },
  };
}
