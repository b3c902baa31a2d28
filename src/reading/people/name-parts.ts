import { fold } from '../text/fold.ts';
import { particles, personalName, withoutSuffixes } from './personal-name.ts';

/** The ways in which somebody may be named, all folded. */
export interface NameParts {
  /** First name first, as people say it. */
  readonly full: string;
  /** The whole name in whatever order somebody types it. */
  readonly wholes: readonly string[];
  /** All first names together, and the first of them. */
  readonly given: string;
  readonly first: string;
  /** With and without tussenvoegsels, also the halves of a double name. */
  readonly surnames: readonly string[];
}

/** A name as it is compared: folded, without "(Gast)" behind it. */
export const comparedName = (text: string): string => fold(withoutSuffixes(text));

export function nameParts(name: string): NameParts {
  const written = comparedName(name);
  const { given, surname } = personalName(written);
  const full = `${given} ${surname}`.trim() || written;
  const [first = ''] = given.split(' ');
  const whole = [full, written, `${surname} ${given}`, `${surname}, ${given}`];
  return { full, wholes: unique(whole), given, first, surnames: unique(waysToWrite(surname)) };
}

function waysToWrite(surname: string): readonly string[] {
  const words = surname.split(' ');
  const bare = words.slice(words.findIndex((word) => !particles.has(word))).join(' ');
  const withoutElision = bare.replace(/^[dl]'/, '');
  const halves = bare.includes('-') ? [...bare.split('-'), ...surname.split('-')] : [];
  return [surname, bare, withoutElision, ...halves];
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name.length > 1);
