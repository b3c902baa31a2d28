/** White space as single blanks, without the punctuation that a cut phrase leaves at the edges. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/ ([,;.!?])/g, '$1')
    .replace(/^[\s,;:.]+/, '')
    .replace(/[\s,;:]+$/, '')
    .replace(/^[-\u2013\u2014] (?=\S)/, '')
    .trim();
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text without a stretch of it. */
export const cut = (text: string, { start, end }: Stretch): string =>
  tidy(`${text.slice(0, start)} ${text.slice(end)}`);
