/** A pattern source for one of these phrases, longest first so that the whole phrase is taken. */
export function anyOf(phrases: readonly string[]): string {
  const sources = phrases.toSorted((a, b) => b.length - a.length).map(sourceOf);
  return `(?:${sources.join('|')})`;
}

const sourceOf = (phrase: string): string => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s+');

/** A pattern on folded text that keeps whole words: letters and digits on neither side. */
export const word = (source: string, flags = ''): RegExp => new RegExp(`(?<![a-z0-9])(?:${source})(?![a-z0-9])`, flags);
