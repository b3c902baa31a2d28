import type { Held, Scene } from '../../../bot/cards/scene.ts';
import { createCalendar } from '../../../src/domain/calendar/calendar.ts';
import { defaultSettings } from '../../../src/domain/settings/settings.ts';
import { day } from '../../../src/domain/values/day.ts';
import { projectCode } from '../../../src/domain/values/ids.ts';
import type { Item, ListDeclaration } from '../../../src/lists/list.ts';
import { createTranslate } from '../../../src/words/translate.ts';
import { itemOf } from '../../domain/item.ts';

/** The Monday of the sample, in Dutch, in a personal chat unless said otherwise. */
export const sceneOf = (given: Partial<Scene> = {}): Scene => ({
  language: 'nl',
  t: createTranslate(given.language ?? 'nl'),
  today: day('2026-11-23'),
  isChannel: false,
  severalProjects: false,
  ...given,
});

export const heldOf = <L extends ListDeclaration>(list: L, id: number, cells: Item<L>['cells']): Held<L> => ({
  project: projectCode('RVB'),
  calendar: createCalendar(defaultSettings),
  list,
  item: itemOf(list, id, cells),
});
