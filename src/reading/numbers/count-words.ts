const words: readonly (readonly [string, number])[] = [
  ['een', 1],
  ['twee', 2],
  ['drie', 3],
  ['vier', 4],
  ['vijf', 5],
  ['zes', 6],
  ['zeven', 7],
  ['acht', 8],
  ['negen', 9],
  ['tien', 10],
  ['twaalf', 12],
  ['veertien', 14],
  ['dertig', 30],
  ['a', 1],
  ['an', 1],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['seven', 7],
  ['eight', 8],
  ['nine', 9],
  ['ten', 10],
  ['twelve', 12],
  ['fourteen', 14],
  ['thirty', 30],
];

const byWord = new Map(words);

/** A pattern source for a count of at most three digits, or its word. */
export const countSource = `(?:\\d{1,3}|${words
  .map(([word]) => word)
  .toSorted((a, b) => b.length - a.length)
  .join('|')})`;

export const countOf = (text: string): number => byWord.get(text) ?? Number(text);
