import { defaultReviewDate } from '../../src/domain/risks/risk-review.ts';
import type { WorkingCalendar } from '../../src/domain/calendar/calendar.ts';
import type { Day } from '../../src/domain/values/day.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { Item } from '../../src/lists/list.ts';
import { boardItem } from '../lists/board-item.ts';
import { newItemColumns } from '../lists/board-columns.ts';
import { type BoardList, declarationOf } from '../lists/board-list.ts';
import type { ItemChanges } from '../save/clashing-columns.ts';

export interface NewItemFacts {
  readonly today: Day;
  readonly calendar: WorkingCalendar;
  readonly me: { readonly id: PersonId; readonly name: string };
}

/** Days that a new item gets when nothing else is said: the proposals of the customer. */
const usualDays = 5;

/** With what the form for a new item starts. */
export function firstCells(list: BoardList, { today, calendar, me }: NewItemFacts): ItemChanges {
  const defaults = Object.fromEntries(
    newItemColumns[list].map((name) => {
      const column = declarationOf[list].columns[name];
      return [name, column?.kind === 'choice' ? (column.default ?? null) : null];
    }),
  );
  switch (list) {
    case 'Actions':
      return { ...defaults, DueDate: calendar.addWorkingDays(today, usualDays), SourceType: 'ProjectMeeting' };
    case 'Risks':
      return { ...defaults, IdentifiedOn: today, RiskOwner: { aad: me.id, name: me.name } };
    case 'Decisions':
      return { ...defaults, ProposedBy: { aad: me.id, name: me.name } };
  }
}

/** The cells to send: what was filled in, with a review date by the weight of the risk when none was chosen. */
export function cellsToAdd(list: BoardList, cells: ItemChanges, { today, calendar }: NewItemFacts): ItemChanges {
  const filled = Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
  const one = boardItem(list, { cells: filled } as unknown as Item);
  if (one.list !== 'Risks' || filled['ReviewDate'] !== undefined) return filled;
  return { ...filled, ReviewDate: defaultReviewDate(one.item, calendar, today) };
}

/** Required columns that are still empty; the review date of a risk fills itself. */
export const missingColumns = (list: BoardList, cells: ItemChanges): readonly string[] =>
  newItemColumns[list].filter(
    (name) => declarationOf[list].columns[name]?.required === 'always' && cells[name] === null && name !== 'ReviewDate',
  );
