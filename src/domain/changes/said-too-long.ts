import type { Check } from './rule-problem.ts';

/** Longer belongs in a document; the card, the tab and the chat all ask for no more. */
const longest = 2000;

/** What is said of a change is kept whole or not at all: nobody finds half a reason. */
export const saidTooLong: Check<{ readonly note: string }> = ({ note }) =>
  note.length > longest ? { kind: 'said-too-long', maxLength: longest } : undefined;
