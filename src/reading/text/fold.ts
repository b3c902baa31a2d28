/** Letters that no accent mark makes: decomposition leaves them as they are, a keyboard often lacks them. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  þ: 'th',
  ĳ: 'ij',
};
const specialLetter = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');
/** Whatever keyboards and Word make of an apostrophe. */
const apostrophe = /[\u2018\u2019\u201b\u2032\u02b9\u02bb\u02bc\u00b4\uff07`]/g;

/** Lower case, plain letters, plain apostrophes: `Weiß` and `WEISS` become the same. The text may grow. */
export const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Lower case may bring a mark of its own: İ becomes i with a dot.
    .replace(/\p{M}/gu, '')
    .replace(specialLetter, (letter) => plainLetters[letter] ?? letter)
    .replace(apostrophe, "'");

/**
 * The same with each character on its own place, a double letter by its first: a match found here
 * cuts the same stretch out of the text as it was typed.
 */
export const foldInPlace = (text: string): string =>
  Array.from({ length: text.length }, (_, at) => foldUnit(text.charAt(at))).join('');

function foldUnit(unit: string): string {
  if (unit <= '\u007f') return unit === '`' ? "'" : unit.toLowerCase();
  const lower = unit.normalize('NFD').charAt(0).toLowerCase().charAt(0);
  return (plainLetters[lower] ?? lower).charAt(0).replace(apostrophe, "'");
}
