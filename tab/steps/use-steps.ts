import { readSteps, type Step, writeSteps } from '../../src/domain/values/steps.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { useProjectHere } from '../project/project-context.tsx';
import { typedIn } from '../save/edits-of-item.ts';
import { itemKey } from '../save/saver-state.ts';
import { useSaverState } from '../save/use-saver.ts';
import { isChecklist } from '../cells/is-checklist.ts';

export interface Steps {
  /** As they stand, with what was ticked but not stored yet. */
  readonly steps: readonly Step[];
  readonly mayChange: boolean;
  /** `base` is the item as it was when the change began, when that is longer ago than now. */
  readonly save: (steps: readonly Step[], base?: ShownItem) => void;
  readonly tick: (index: number, isDone: boolean) => void;
}

/** The checklist in one cell of an item. */
export function useSteps(list: ListDeclaration, item: ShownItem, column: string): Steps {
  const { saver } = useProjectHere();
  const typed = typedIn(useSaverState(saver).pending[itemKey(list.name, item.id)]);
  const stored = item.cells[column];
  const now = typed !== undefined && column in typed ? typed[column] : stored;
  const steps = readSteps(typeof now === 'string' ? now : undefined);
  const save = (next: readonly Step[], base = item): void =>
    saver.save(list.name, { base, changes: { [column]: next.length === 0 ? null : writeSteps(next) } });
  return {
    steps,
    mayChange: item.rights.mayChange,
    save,
    tick(index, isDone) {
      const step = steps[index];
      if (step !== undefined) save(steps.with(index, { ...step, isDone }));
    },
  };
}

/** The column of a list that holds a checklist, if it has one. */
export const checklistColumn = ({ columns }: ListDeclaration): string | undefined =>
  Object.keys(columns).find((name) => isChecklist(columns[name]));
