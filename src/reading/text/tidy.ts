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

/** The text without a stretch of it, nor the brackets, commas and dashes that only held it. */
export function cut(text: string, { start, end }: Stretch): string {
  const rest = `${text.slice(0, start)} ${text.slice(end)}`;
  return tidy(
    rest
      .replace(/\(\s*\)/g, ' ')
      .replace(/,\s*,/g, ',')
      .replace(/\s[-\u2013\u2014/]\s*$/, ''),
  );
}
