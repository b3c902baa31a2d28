interface LoggedRequest {
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly units: number;
  readonly identity: string;
}

export interface RequestLog {
  add(request: LoggedRequest): void;
  since(moment: Date | undefined): readonly LoggedRequest[];
  clear(): void;
}

// Enough for a large run; the oldest go first.
const LIMIT = 200_000;

/** The Graph requests of this run, kept in memory. */
export function createRequestLog(): RequestLog {
  let kept: LoggedRequest[] = [];
  return {
    add: (request) => {
      kept.push(request);
      if (kept.length > LIMIT) kept = kept.slice(LIMIT / 2);
    },
    since: (moment) => (moment ? kept.filter((request) => request.at >= moment.toISOString()) : kept),
    clear: () => {
      kept = [];
    },
  };
}
