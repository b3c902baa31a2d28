import type { Day } from '../values/day.ts';
import type { ItemId } from '../values/ids.ts';

/** Letter before the number that people say; a budget line is called by its words. */
const letters = {
  Actions: 'A',
  Risks: 'R',
  ControlMeasures: 'M',
  Decisions: 'B',
  Milestones: 'MP',
  BudgetLines: '',
} as const;

/** An item that a rule or a digest points at. */
export interface FoundItem {
  readonly list: keyof typeof letters;
  readonly id: ItemId;
  readonly title: string;
  /** How far it is off, in the unit of its rule: working days late, working days slipped, euros over. */
  readonly amount?: number;
  /** The date that matters: needed by, occurred on. */
  readonly day?: Day;
}

interface Titled {
  readonly id: ItemId;
  readonly cells: { readonly Title?: string };
}

type Detail = Pick<FoundItem, 'amount' | 'day'>;

export const found = (list: FoundItem['list'], item: Titled, detail: Detail = {}): FoundItem => ({
  list,
  id: item.id,
  title: item.cells.Title ?? '',
  ...detail,
});

/** The number that people say, such as A12. */
export const numberOf = (item: Pick<FoundItem, 'list' | 'id'>): string => `${letters[item.list]}${item.id}`;
