import type { PersonRef } from '../../../src/domain/values/person.ts';

/** Whether a cell of any list holds a person. */
export const isPersonRef = (cell: unknown): cell is PersonRef =>
  typeof cell === 'object' && cell !== null && 'name' in cell && 'aad' in cell;
