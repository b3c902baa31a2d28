import { distance } from 'fastest-levenshtein';
import type { PersonId } from '../../domain/values/person.ts';
import { comparedName, type NameParts, nameParts } from './name-parts.ts';
import { particles } from './personal-name.ts';

/** Somebody whom a name may mean. */
export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
}

/** Whom a name means; `near` are spellings that look like it and are only offered. */
export type PersonMatch =
  | { readonly kind: 'one'; readonly person: KnownPerson }
  | { readonly kind: 'several'; readonly people: readonly KnownPerson[] }
  | { readonly kind: 'near'; readonly people: readonly KnownPerson[] }
  | { readonly kind: 'none' };

const selfWords = new Set(['ik', 'ikzelf', 'mij', 'mijzelf', 'me', 'mezelf', 'i', 'myself', 'mijn naam', 'my name']);

/** Full name before unique first name before surname; more than one candidate is a question. */
export function matchPerson(text: string, roster: readonly KnownPerson[], sender?: KnownPerson): PersonMatch {
  const name = comparedName(text).replace(/\.$/, '');
  if (sender !== undefined && selfWords.has(name)) return { kind: 'one', person: sender };
  if (name === '') return { kind: 'none' };
  const named = roster.map((person) => ({ person, parts: nameParts(person.name) }));
  const full = named.filter(({ parts }) => parts.wholes.includes(name));
  const found = full.length > 0 ? full : named.filter(({ parts }) => isNamed(parts, name));
  if (found.length > 0) return fewOrOne(found.map(({ person }) => person));
  const near = particles.has(name) ? [] : nearest(named, name);
  return near.length > 0 ? { kind: 'near', people: near } : { kind: 'none' };
}

const fewOrOne = (people: readonly KnownPerson[]): PersonMatch => {
  const [only, ...others] = people;
  return only !== undefined && others.length === 0 ? { kind: 'one', person: only } : { kind: 'several', people };
};

const isNamed = ({ given, first, surnames, full }: NameParts, name: string): boolean =>
  first === name || given === name || surnames.includes(name) || isShortened(first, surnames, full, name);

/** "Jan B" and "Jan de G": the first name with the start of the surname. */
function isShortened(first: string, surnames: readonly string[], full: string, name: string): boolean {
  if (!name.startsWith(`${first} `)) return false;
  const rest = name.slice(first.length + 1);
  return rest.length > 0 && (full.startsWith(name) || surnames.some((surname) => surname.startsWith(rest)));
}

interface Named {
  readonly person: KnownPerson;
  readonly parts: NameParts;
}

/** Those whose name differs least, when it differs by a few typing errors only. */
function nearest(named: readonly Named[], name: string): readonly KnownPerson[] {
  const scored = named.map(({ person, parts: { full, first, surnames } }) => ({
    person,
    off: Math.min(...[full, first, ...surnames].map((part) => distance(part, name))),
  }));
  const least = Math.min(...scored.map(({ off }) => off));
  return least > slips(name.length) ? [] : scored.filter(({ off }) => off === least).map(({ person }) => person);
}

/** Typing errors that a name of this length may hold and still be offered. */
const slips = (length: number): number => (length < 3 ? 0 : length < 5 ? 1 : 2);
