import { hasEnded } from '../domain/values/end-states.ts';
import type { Item, ListDeclaration } from './list.ts';

/** Whether a row asks nothing of anybody any more, as its list declares it; without end states no row ever ends. */
export function isEnded({ standing }: ListDeclaration, { cells }: Pick<Item, 'cells'>): boolean {
  if (standing === undefined) return false;
  const status = cells[standing.status];
  return hasEnded(standing.ended, typeof status === 'string' ? status : undefined);
}
