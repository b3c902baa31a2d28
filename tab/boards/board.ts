import type { Day } from '../../src/domain/values/day.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import type { WordKey } from '../../src/words/translate.ts';
import type { ItemChanges } from '../cells/cell-value.ts';
import type { GridView } from '../view/grid-view.ts';
import type { QuickFilter } from './quick-filters.ts';

/** What can be done on a board besides looking and changing cells. */
export type BoardAction = 'add';

/** With what a form starts: days that the server reckoned, and who fills it in. */
export interface FormFacts {
  readonly today: Day;
  readonly usualDue: Day;
  readonly me: { readonly id: PersonId; readonly name: string };
}

/** One list as the tab shows it: all that makes its board different from the others. */
export interface Board {
  readonly list: ListDeclaration;
  /** Its own texts in the catalogue; `anyList` serves a board that has none. */
  readonly words: 'Actions' | 'Risks' | 'Decisions' | 'anyList';
  /** What the grid shows, the most important column first: a narrow window drops from the end. */
  readonly columns: readonly string[];
  /** What stands on a phone card besides owner, date and status. */
  readonly cardColumn?: string;
  /** What the form for a new item asks, in this order; the rest can be filled in later. */
  readonly form: readonly string[];
  /** Columns of the form that the server fills when they are left empty. */
  readonly filledByServer: readonly string[];
  firstCells(facts: FormFacts): ItemChanges;
  /** The questions that people ask of it every day, in the order of the toolbar. */
  readonly quickFilters: readonly QuickFilter[];
  /** How it opens. */
  readonly firstView: GridView;
  /** What opening again an ended item does, where that is more than another status. */
  readonly backText?: WordKey;
  readonly actions: readonly BoardAction[];
}
