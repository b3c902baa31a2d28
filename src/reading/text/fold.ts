/** Longer than any instruction; what follows is not read. */
export const longestText = 2000;

/** Letters that carry no accent mark of their own and would survive decomposition. */
const plainLetters: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd', ð: 'd' };
const apostrophes = /[\u2018\u2019\u02bc\u00b4`]/g;

/**
 * Lower case without accents, each character on its own place: a match found here
 * cuts the same stretch out of the text as it was typed.
 */
export const fold = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => foldUnit(text, at)).join('');

function foldUnit(text: string, at: number): string {
  const unit = text.charAt(at);
  if (unit <= '\u007f') return unit.toLowerCase();
  const lower = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  return (plainLetters[lower] ?? lower).replace(apostrophes, "'");
}
