/** A full stop that belongs to an abbreviation, as in `B.V.` */
const abbreviated = /\p{L}\.\p{L}\.$/u;

/** A title inside a sentence: it may end a sentence itself, two full stops look like a fault. */
export function titleInSentence(title: string): string {
  const text = title.trim();
  return abbreviated.test(text) ? text : text.replace(/[.\s]+$/, '');
}
