/** Where the next page starts: after an item, or after so many rows when the list is sorted. */
export interface SkipToken {
  readonly afterId: number;
  readonly offset: number;
}

/** Looks like SharePoint's own, so that nobody is tempted to build one. */
export function writeSkipToken(token: SkipToken): string {
  const offset = token.offset > 0 ? `&p_Offset=${token.offset}` : '';
  return Buffer.from(`Paged=TRUE&p_ID=${token.afterId}${offset}`).toString('base64url');
}

export function readSkipToken(token: string | undefined): SkipToken {
  const text = Buffer.from(token ?? '', 'base64url').toString();
  return { afterId: Number(/p_ID=(\d+)/.exec(text)?.[1] ?? 0), offset: Number(/p_Offset=(\d+)/.exec(text)?.[1] ?? 0) };
}
