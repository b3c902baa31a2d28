/** Signs that style text or open a link, a mention or an image, wherever they stand. */
const anywhere = /[\\`*_[\]<>~|]/g;

/** Signs that begin a list, a heading or a quotation at the start of a line. */
const atStart = /^([#+\-=]|\d+(?=[.)]))/;

/** What a client may take for an address, an entity or a date function. */
const pieces = /(?<=\w)(?=:\/\/)|(?<=\bwww)(?=\.)|(?<=[\w.+-])(?=@\w)|(?=&(?:#|\w+;))|(?<=\{)(?=\{)/gi;

/** Signs that turn the reading direction around and so hide what a text really says. */
const directionSigns = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * User text, made literal for a card: Teams renders a TextBlock as Markdown. On one line, so that no line can start
 * a list; only where it matters, since every backslash is one that some client may show.
 */
export const literal = (text: string): string =>
  text
    .replace(directionSigns, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(anywhere, (sign) => `\\${sign}`)
    .replace(pieces, '\\')
    .replace(atStart, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
