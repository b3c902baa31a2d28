import { createHash } from 'node:crypto';

/** The same GUID for the same parts, so that links survive a reset of the local tenant. */
export function stableGuid(...parts: readonly string[]): string {
  const hex = createHash('sha1').update(parts.join('\n')).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `5${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
