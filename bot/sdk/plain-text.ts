const entities: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
};
const entity = /&(?:nbsp|amp|lt|gt|quot|apos|#39);/g;

/** A bullet or a number, as in front of a line of a list. */
const listMark = /^(?:[-*•>]|\d{1,2}[.)])\s+(?=\S)/;

/** What somebody typed, without the marks of bold, lists and HTML that their client put around it. */
export const plainText = (text: string): string =>
  text
    .replace(entity, (name) => entities[name] ?? name)
    .replaceAll('\u00a0', ' ')
    .replaceAll('**', '')
    .trim()
    .replace(listMark, '');
