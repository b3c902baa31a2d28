/** Query options by name; Graph accepts them with and without the dollar sign. */
export interface RequestQuery {
  get(name: string): string | undefined;
  /** Everything the caller asked except these options, ready to be continued in a link. */
  without(...names: readonly string[]): string[];
}

export function parseRequestQuery(raw: string): RequestQuery {
  // Clients disagree: graph-client sends values raw, PnP writes spaces as `+`, Kiota escapes everything.
  const pairs = raw.split('&').filter(Boolean).map(splitPair);
  return {
    get: (name) => pairs.find((pair) => bare(pair.name) === bare(name))?.value,
    without: (...names) => {
      const left = pairs.filter((pair) => !names.some((name) => bare(name) === bare(pair.name)));
      return left.map((pair) => `${pair.name}=${encodeURIComponent(pair.value)}`);
    },
  };
}

function splitPair(pair: string): { name: string; value: string } {
  const at = pair.indexOf('=');
  if (at < 0) return { name: decode(pair), value: '' };
  return { name: decode(pair.slice(0, at)), value: decode(pair.slice(at + 1)) };
}

function decode(text: string): string {
  const spaced = text.replaceAll('+', ' ');
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

const bare = (name: string): string => name.replace(/^\$/, '').toLowerCase();
