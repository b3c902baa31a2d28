import { anyOf } from '../../../src/reading/text/any-of.ts';
import type { ListLetter } from '../context.ts';

/** What people call an item of each list in front of its number. */
export const itemWords: readonly (readonly [ListLetter, readonly string[]])[] = [
  ['A', ['actie', 'acties', 'actiepunt', 'actiepunten', 'ap', 'taak', 'taken', 'action', 'actions', 'task', 'tasks']],
  ['R', ['risico', "risico's", 'risicos', 'risk', 'risks']],
  ['B', ['besluit', 'besluiten', 'beslissing', 'beslissingen', 'decision', 'decisions']],
];

/** Between two numbers of one enumeration; a pattern source. */
export const joint = '(?:,|en|and|&|\\+)';

/** Any of them. */
export const itemWord = anyOf(itemWords.flatMap(([, words]) => words));
