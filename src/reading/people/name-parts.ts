import { fold } from '../text/fold.ts';

/** The ways in which somebody may be named, all folded. */
export interface NameParts {
  readonly full: string;
  readonly first: string;
  /** With and without tussenvoegsels, also the halves of a double name. */
  readonly surnames: readonly string[];
}

/** Small words that belong to the surname behind them. */
export const particles: ReadonlySet<string> = new Set(
  "van de der den het 't te ten ter in op aan el al ben bin la le du da di dos von zu y e".split(' '),
);

export function nameParts(name: string): NameParts {
  const full = fold(name).trim().replace(/\s+/g, ' ');
  const [first = '', ...rest] = full.split(' ');
  const core = rest.slice(rest.findIndex((word) => !particles.has(word)));
  const written = rest.join(' ');
  const bare = core.join(' ');
  const halves = bare.includes('-') ? [...bare.split('-'), ...written.split('-')] : [];
  const withoutElision = bare.replace(/^[dl]'/, '');
  return { full, first, surnames: unique([written, bare, withoutElision, ...halves]) };
}

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].filter((name) => name.length > 1);
