import type { WorkingCalendar } from '../../src/domain/calendar/calendar.ts';
import type { Day } from '../../src/domain/values/day.ts';
import type { ProjectCode } from '../../src/domain/values/ids.ts';
import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import type { Item, ListDeclaration } from '../../src/lists/list.ts';
import { visibleNumber } from '../../src/lists/list.ts';
import type { Translate } from '../../src/words/translate.ts';

/** Where a card is shown, in which language, on which day. */
export interface Scene {
  readonly language: Language;
  readonly t: Translate;
  readonly today: Day;
  readonly isChannel: boolean;
  /** Items of several projects stand side by side: their numbers carry the project. */
  readonly severalProjects: boolean;
}

/** An item with the project that it belongs to. */
export interface Held<L extends ListDeclaration> {
  readonly project: ProjectCode;
  readonly calendar: WorkingCalendar;
  readonly list: L;
  readonly item: Item<L>;
}

interface Numbered {
  readonly project: ProjectCode;
  readonly list: ListDeclaration;
  readonly item: { readonly id: number };
}

/** The number as people say it here: A12, or RVB-A12 where projects stand side by side. */
export function shownNumber(
  { project, list, item }: Numbered,
  { severalProjects }: Pick<Scene, 'severalProjects'>,
): string {
  const number = visibleNumber(list, item.id);
  return severalProjects ? `${project}-${number}` : number;
}

/** In a channel a confidential item is only a number. */
export const isHidden = (cells: object, { isChannel }: Pick<Scene, 'isChannel'>): boolean =>
  isChannel && 'Confidential' in cells && cells.Confidential === true;

type Naming = Pick<Scene, 't' | 'isChannel' | 'severalProjects'>;

/** Number with title, as plain text. */
export function shownName(held: Numbered & { readonly item: { readonly cells: object } }, scene: Naming): string {
  const number = shownNumber(held, scene);
  const { cells } = held.item;
  if (isHidden(cells, scene)) return scene.t('reminders.confidential', { number });
  const title: unknown = Reflect.get(cells, 'Title');
  if (typeof title !== 'string') return number;
  // Nobody calls a measure by number.
  return held.list.prefix === undefined ? title : `${number} ${title}`;
}
