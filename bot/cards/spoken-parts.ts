/** Parts of a card as one plain text, each ending like a sentence. */
export const spokenParts = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => (/[.!?:]$/.test(part) ? part : `${part}.`))
    .join(' ');
