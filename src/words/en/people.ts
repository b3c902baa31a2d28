import type { people as nl } from '../nl/people.ts';
import type { SameKeys } from '../word-shape.ts';

export const people: SameKeys<typeof nl> = {
  unknown: 'unknown member',
};
