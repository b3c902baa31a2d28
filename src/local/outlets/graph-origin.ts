const GRAPH_BASE = 'https://graph.microsoft.com/v1.0';

/** Tells the emulator which origin the caller believes it talks to, so that its links carry that one. */
const ANNOUNCED_ORIGIN_HEADER = 'x-spil-announced-origin';

/** The local address of a Graph address, with the header that announces the real one. */
export function toLocalGraph(
  url: string,
  localOrigin: string,
): { readonly url: string; readonly headers: Readonly<Record<string, string>> } {
  if (!url.startsWith(GRAPH_BASE)) throw new Error(`Graph requests go to ${GRAPH_BASE} in local mode, not to ${url}`);
  return {
    url: `${localOrigin}/graph/v1.0${url.slice(GRAPH_BASE.length)}`,
    headers: { [ANNOUNCED_ORIGIN_HEADER]: new URL(GRAPH_BASE).origin },
  };
}

/** A fetch that sends Graph's addresses to the local Microsoft 365; for the last middleware of the Graph client. */
export function createLocalGraphFetch(localOrigin: string): typeof fetch {
  return (input, init) => {
    const request = new Request(input, init);
    const local = toLocalGraph(request.url, localOrigin);
    for (const [name, value] of Object.entries(local.headers)) request.headers.set(name, value);
    return fetch(new Request(local.url, request));
  };
}
