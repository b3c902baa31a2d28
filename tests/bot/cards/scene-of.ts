import type { Scene } from '../../../bot/cards/scene.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import type { Reader } from '../../../src/views/reader.ts';
import { type Row, type View, viewOf } from '../../../src/views/view.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { itemOf } from '../../domain/item.ts';

/** A card in Dutch about one project unless said otherwise. */
export const sceneOf = (given: Partial<Scene> = {}): Scene => ({
  language: 'nl',
  t: createTranslate(given.language ?? 'nl'),
  severalProjects: false,
  ...given,
});

/** The Monday of the sample, in a personal chat unless said otherwise. */
export const readerOf = (given: Partial<Reader> = {}): Reader => ({
  place: 'personal',
  isGuest: false,
  today: day('2026-11-23'),
  ...given,
});

export const rowOf = <L extends ListDeclaration>(list: L, id: number, cells: Item<L>['cells']): Row<L> => ({
  project: projectCode('RVB'),
  calendar: createCalendar(defaultSettings),
  list,
  item: itemOf(list, id, cells),
});

export const viewIn = <L extends ListDeclaration>(
  list: L,
  id: number,
  cells: Item<L>['cells'],
  given: Partial<Reader> = {},
): View<L> => viewOf(rowOf(list, id, cells), readerOf(given));
