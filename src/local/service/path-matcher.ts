const GRAPH_PREFIX = '/graph/v1.0';

/**
 * Matches a request path with a pattern: `*` stands for anything; a pattern that starts with `^` is a regular
 * expression. With or without the query, with or without the Graph prefix: each way of writing the path may match.
 */
export function pathMatcher(pattern: string): (path: string) => boolean {
  const expression = pattern.startsWith('^')
    ? new RegExp(pattern, 'i')
    : new RegExp(`^${fromWildcards(pattern)}$`, 'i');
  return (path) => writtenAs(path).some((form) => expression.test(form));
}

function fromWildcards(pattern: string): string {
  return pattern
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, String.raw`\$&`))
    .join('.*');
}

function writtenAs(path: string): readonly string[] {
  const bare = path.split('?')[0] ?? path;
  return [path, bare].flatMap((form) => [form, withoutGraphPrefix(form), GRAPH_PREFIX + withoutGraphPrefix(form)]);
}

function withoutGraphPrefix(path: string): string {
  return path.startsWith(GRAPH_PREFIX) ? path.slice(GRAPH_PREFIX.length) : path;
}
