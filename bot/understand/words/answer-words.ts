import { anyOf } from '../../../src/reading/text/any-of.ts';

/** What people type instead of pressing yes, no, nobody: always the whole text, never a part of it. */
const whole = (source: string): RegExp => new RegExp(`^(?:${source})[\\s.!]*$`);

const assent = anyOf([
  'ja',
  'jazeker',
  'ja hoor',
  'ja doe maar',
  'ja klopt',
  'doe maar',
  'graag',
  'zeker',
  'prima',
  'akkoord',
  'klopt',
  'dat klopt',
  'inderdaad',
  'goed',
  'ok',
  'oke',
  'okay',
  'yes',
  'yep',
  'sure',
  'go ahead',
  'do it',
  'correct',
  'fine',
]);
const refusal = anyOf(['nee', 'nee hoor', 'nee bedankt', 'nee dank je', 'no', 'nope', 'no thanks']);
const takenBack = anyOf([
  'laat maar',
  'laat maar zitten',
  'laat zitten',
  'vergeet het',
  'vergeet maar',
  'doe maar niet',
  'toch niet',
  'stop',
  'never mind',
  'nevermind',
  'forget it',
  'leave it',
  "don't",
]);
/** No as well, yet to "Waarom?" it is the reason itself. */
const needless = anyOf([
  'hoeft niet',
  'hoeft niet meer',
  'niet nodig',
  'niet meer nodig',
  'niet doen',
  'not needed',
  'no need',
]);
const nobody = anyOf([
  'niemand',
  'nog niemand',
  'zonder actiehouder',
  'zonder eigenaar',
  'geen actiehouder',
  'geen eigenaar',
  'nobody',
  'no one',
  'nobody yet',
  'without owner',
  'no owner',
]);
const undecided = anyOf(['nog niet', 'nog niet besloten', 'niet vandaag', 'not yet', 'not decided yet', 'not today']);
const ofTheText = anyOf([
  'tekst',
  'de tekst',
  'bij de tekst',
  'hoort bij de tekst',
  'hoort erbij',
  'text',
  'the text',
  'part of the text',
]);

export const isYes = (folded: string): boolean => whole(assent).test(folded);

const afterNo = '(?:(?:nee|no|oh?|ach|och)[\\s,]+)?';

/** "nee laat maar": the question itself is taken back. */
export const isTakenBack = (folded: string): boolean =>
  whole(refusal).test(folded) || whole(`${afterNo}${takenBack}`).test(folded);

export const isNeedless = (folded: string): boolean => whole(`${afterNo}${needless}`).test(folded);

export const isNobody = (folded: string): boolean => whole(nobody).test(folded);

export const isUndecided = (folded: string): boolean => whole(`(?:(?:nee|no)[\\s,]+)?${undecided}`).test(folded);

export const isOfTheText = (folded: string): boolean => whole(ofTheText).test(folded);

const ordinals = [
  ['eerste', 'first'],
  ['tweede', 'second'],
  ['derde', 'third'],
  ['vierde', 'fourth'],
  ['vijfde', 'fifth'],
];

/** "de tweede", "the second one": which of the buttons, counted from nought. */
export function placeIn(folded: string): number | undefined {
  const at = ordinals.findIndex((words) => whole(`(?:de|het|the)\\s+${anyOf(words)}(?:\\s+one)?`).test(folded));
  return at < 0 ? undefined : at;
}
