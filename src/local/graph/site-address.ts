/** A site named by host and path: `/sites/contoso.sharepoint.com:/sites/p1:/lists`. */
export interface SiteAddress {
  readonly hostname: string;
  readonly path: string;
  readonly rest: readonly string[];
}

/** Recognises such an address; clients end the path with a second colon, also when nothing follows. */
export function siteAddress(segments: readonly string[]): SiteAddress | undefined {
  const [first, host = '', ...after] = segments;
  if (first !== 'sites' || !host.endsWith(':')) return undefined;
  const end = after.findIndex((segment) => segment.endsWith(':'));
  const path = (end < 0 ? after : after.slice(0, end + 1)).join('/').replace(/:$/, '');
  return { hostname: host.slice(0, -1), path: `/${path}`, rest: end < 0 ? [] : after.slice(end + 1) };
}
