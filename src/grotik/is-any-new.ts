import type { GrotikStatus } from '../lists/grotik-status.ts';

type Version = Pick<GrotikStatus, 'etag'>;

/** Whether one of these statuses is a version that was not known before: then something was written. */
export function isAnyNew(statuses: readonly Version[], known: readonly Version[]): boolean {
  const etags = new Set(known.map(({ etag }) => etag));
  return statuses.some(({ etag }) => !etags.has(etag));
}
