/** What says that it is money, not how much: € 500, 500 euro, and the ",-" of a round amount. */
const currency = /€|\b(?:euros?|eur)\b/gi;
const roundAmount = /[.,](?:-{1,2}|[–—])$/;

const plain = /^(\d+)(?:[.,](\d+))?$/;
/** Marks between thousands; the decimals, if any, stand behind the other mark. */
const thousands: readonly RegExp[] = [
  /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/,
  /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d+))?$/,
  /^([1-9]\d{0,2}(?: \d{3})+)(?:[.,](\d+))?$/,
];
const oneComma = /^\d+,\d+$/;

/**
 * Reads a number as people type it, in Dutch or in English: 1.250,50 and 1,250.50. A dot before three figures parts
 * thousands; a single comma never does, for Dutch leads.
 */
export const numberIn = (text: string): number | undefined =>
  signed(text, (bare) => sizeOf(bare, oneComma.test(bare) ? [plain] : [...thousands, plain]));

/** Reads an amount of money. Nobody writes thousandths of a euro: 83,000 is as much as 83.000. */
export const amountIn = (text: string): number | undefined =>
  signed(text, (bare) => sizeOf(bare, [...thousands, plain]));

function signed(text: string, read: (bare: string) => number | undefined): number | undefined {
  const bare = text.replace(currency, ' ').replace(/\s+/g, ' ').trim().replace(roundAmount, '');
  const [, minus, rest = ''] = /^([-−–])? ?(.*)$/.exec(bare) ?? [];
  const size = read(rest);
  return size === undefined || minus === undefined ? size : 0 - size;
}

function sizeOf(bare: string, ways: readonly RegExp[]): number | undefined {
  const [, whole, decimals = '0'] = ways.map((way) => way.exec(bare)).find((match) => match !== null) ?? [];
  return whole === undefined ? undefined : Number(`${whole.replace(/[., ]/g, '')}.${decimals}`);
}
