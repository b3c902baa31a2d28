/** A title inside a sentence: it may end a sentence itself, two full stops look like a fault. */
export const titleInSentence = (title: string): string => title.trim().replace(/[.\s]+$/, '');
