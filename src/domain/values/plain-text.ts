/** What breaks a line where a text is shown, whichever sign it is: each would begin a line in another person's name. */
const lineBreak = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Signs of which nothing is seen: they would make an empty text look filled in, or turn a line around. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}]/gu;

/** A tab, a new line, what joins the parts of an emoji or of a letter. */
const kept: ReadonlySet<string> = new Set(['\n', '\t', '\u200C', '\u200D']);

/** A text as people see it: one kind of line break, nothing invisible; empty when nothing would be seen of it. */
export function plainText(text: string): string {
  const plain = text.replaceAll(lineBreak, '\n').replaceAll(unseen, (sign) => (kept.has(sign) ? sign : ''));
  return /[^\s\u200C\u200D]/u.test(plain) ? plain : '';
}

/** The same on one line, as a name or a note in a list must be. */
export const oneLine = (text: string): string =>
  plainText(text)
    .trim()
    .replaceAll(/\s*\n\s*/g, ' ');
