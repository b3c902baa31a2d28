import { fold } from '../text/fold.ts';

/** A name as a directory writes it, in the parts that people use. */
export interface PersonalName {
  /** Empty when no name is known: a mail address is none. */
  readonly given: string;
  /** With its tussenvoegsels in front. */
  readonly surname: string;
}

/** Small words that belong to the surname behind them. */
export const particles: ReadonlySet<string> = new Set(
  "van de der den het 't te ten ter in op aan el al ben bin la le du da di dos von zu y e".split(' '),
);

/** `d'` of d'Hont stands against the name, but behind it in a directory stands alone. */
const elision = /^[dl]['’]$/i;
const elisionBefore = /(?<=^|\s)([dl]['’])\s/gi;

/** Department, organisation or "(Gast)" behind a name. */
const suffix = /\s*[([][^()[\]]*[)\]]\s*$/;
const notAName = /^(?:gast|guest|extern|external|msc|bsc|ma|ba|mba|phd|llm|ing\.?|ir\.?|drs\.?|mr\.?|dr\.?)$/i;

/** Reads `Jan Bakker` and `Bakker, Jan (Gast)` as the same person; `Hoff, Noëlle van 't` as well. */
export function personalName(written: string): PersonalName {
  const bare = withoutSuffixes(written);
  if (bare.includes('@')) return { given: '', surname: '' };
  const [first = '', second] = bare
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && !notAName.test(part));
  return second === undefined ? spoken(first) : turned(first, second);
}

/** What somebody is called in a chat; empty when nobody knows. */
export const firstNameOf = (written: string): string => personalName(written).given.split(' ')[0] ?? '';

/** A name without what directories put behind it, in single blanks. */
export function withoutSuffixes(written: string): string {
  const text = written.replace(/\s+/g, ' ').trim();
  const shorter = text.replace(suffix, '');
  // A name that is nothing but brackets is all there is.
  return shorter === text || shorter === '' ? text : withoutSuffixes(shorter);
}

function spoken(name: string): PersonalName {
  const [given = '', ...rest] = name.split(' ');
  return { given, surname: rest.join(' ') };
}

/** `Jong, Jan-Willem de` and `Jong de, Jan-Willem`: tussenvoegsels may stand behind either half. */
function turned(surname: string, given: string): PersonalName {
  const [family, behindFamily] = withoutTrailingParticles(surname.split(' '));
  const [names, behindNames] = withoutTrailingParticles(given.split(' '));
  const whole = [...behindNames, ...behindFamily, ...family].join(' ');
  return { given: names.join(' '), surname: whole.replaceAll(elisionBefore, '$1') };
}

function withoutTrailingParticles(words: readonly string[]): readonly [readonly string[], readonly string[]] {
  const last = words.findLastIndex((word) => !particles.has(fold(word)) && !elision.test(word));
  const end = Math.max(last, 0) + 1;
  return [words.slice(0, end), words.slice(end)];
}
