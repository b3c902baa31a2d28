import { isSameCell } from '../../domain/changes/same-cell.ts';
import type { ItemId } from '../../domain/values/ids.ts';
import type { Moment } from '../../domain/values/moment.ts';
import type { Writer } from '../../domain/values/person.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import type { ListStore } from '../../ports.ts';

/** One version of a row beside the one that it replaced; the oldest that SharePoint kept replaced nothing. */
export interface Step<L extends ListDeclaration> {
  readonly at: Moment;
  readonly by: Writer;
  readonly now: Item<L>['cells'];
  readonly before: Item<L>['cells'] | undefined;
}

/** What became of rows, newest first, each row read once. */
export interface Histories {
  of<L extends ListDeclaration>(list: L, id: ItemId): Promise<readonly Step<L>[]>;
  /** Whether SharePoint told everything that was asked. */
  isWhole(): boolean;
}

export function openHistories(store: Pick<ListStore, 'versions'>): Histories {
  const read = new Map<string, ReturnType<ListStore['versions']>>();
  let isWhole = true;
  return {
    async of(list, id) {
      const key = `${list.name} ${id}`;
      const reading = read.get(key) ?? store.versions(list, id);
      read.set(key, reading);
      const versions = await reading;
      if (!versions.ok) {
        isWhole = false;
        return [];
      }
      const steps = versions.value.map(({ at, by, cells }, index) => ({
        at,
        by,
        now: cells,
        before: versions.value[index + 1]?.cells,
      }));
      // The key names the list that was read.
      return steps as unknown as readonly Step<typeof list>[];
    },
    isWhole: () => isWhole,
  };
}

export const moves = <L extends ListDeclaration>(
  { now, before }: Pick<Step<L>, 'now' | 'before'>,
  columns: readonly string[],
): boolean => columns.some((column) => !isSameCell(before?.[column], now[column]));

/** The step at which one of these columns got what stands there now: somebody chose it. */
const choiceOf = <L extends ListDeclaration>(
  steps: readonly Step<L>[],
  columns: readonly string[],
): Step<L> | undefined => steps.find((step) => moves(step, columns));

/** The steps of a row after somebody chose what stands in these columns, and after `since`. */
export function stepsAfterChoice<L extends ListDeclaration>(
  steps: readonly Step<L>[],
  columns: readonly string[],
  since: Moment,
): readonly Step<L>[] {
  const choice = choiceOf(steps, columns);
  return steps.slice(0, choice === undefined ? undefined : steps.indexOf(choice)).filter(({ at }) => at > since);
}

/**
 * Tells of a moment of another row whether it lies after somebody chose what stands in these columns. SharePoint tells
 * time in seconds: within one, only a choice that must have been made first counts as the older of the two.
 */
export function liesAfterChoice<L extends ListDeclaration>(
  steps: readonly Step<L>[],
  columns: readonly string[],
  since: Moment,
  isSurelyFirst: (choice: Step<L>) => boolean,
): (at: Moment) => boolean {
  const choice = choiceOf(steps, columns);
  if (choice === undefined || choice.at <= since) return (at) => at > since;
  const isFirst = isSurelyFirst(choice);
  return (at) => at > choice.at || (isFirst && at === choice.at);
}
