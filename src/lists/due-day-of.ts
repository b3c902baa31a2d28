import type { Day } from '../domain/values/day.ts';
import type { Item, ListDeclaration } from './list.ts';

/** The day by which a row is to be ready, in the column that its list names; undefined where that is empty or hidden. */
export const dueDayOf = ({ standing }: ListDeclaration, { cells }: Pick<Item, 'cells'>): Day | undefined =>
  standing === undefined ? undefined : (cells[standing.due] as Day | undefined);
