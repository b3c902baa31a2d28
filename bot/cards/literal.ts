/** Teams renders TextBlock as Markdown; these signs would turn somebody's text into a link or a style. */
const markdown = /[\\`*_{}[\]<>()#+\-.!|~&=:@]/g;

/** Signs that turn the reading direction around and so hide what a text really says. */
const directionSigns = /[\u202A-\u202E\u2066-\u2069]/g;

/** User text, made literal for a card: on one line, so that no line can start a list or a heading. */
export const literal = (text: string): string =>
  text
    .replace(directionSigns, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(markdown, (sign) => `\\${sign}`);
