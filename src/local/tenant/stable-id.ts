import { createHash } from 'node:crypto';

/** A GUID that is always the same for the same seed, so that ids survive a fresh start. */
export function stableGuid(seed: string): string {
  const hex = createHash('sha1').update(seed).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `5${hex.slice(13, 16)}`,
    `${variant}${hex.slice(18, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A short text for the opaque part of a Teams id, always the same for the same seed. */
export function stableToken(seed: string): string {
  return createHash('sha1').update(seed).digest('base64url');
}
