import type { Column } from '../../src/lists/column.ts';

/** Whether a column holds steps to tick. */
export const isChecklist = (column: Column | undefined): boolean =>
  column?.kind === 'note' && column.checklist === true;
