import type { Language } from '../../src/domain/values/project-vocabulary.ts';
import { visibleNumber } from '../../src/lists/list.ts';
import { hides, type View } from '../../src/views/view.ts';
import type { Translate } from '../../src/words/translate.ts';

/** How a card speaks to whoever reads it; what it may show is decided by the views that it is given. */
export interface Scene {
  readonly language: Language;
  readonly t: Translate;
  /** Items of several projects stand side by side: their numbers carry the project. */
  readonly severalProjects: boolean;
}

/** The number as people say it here: A12, or RVB-A12 where projects stand side by side. */
export function shownNumber(
  { project, list, id }: Pick<View, 'project' | 'list' | 'id'>,
  { severalProjects }: Pick<Scene, 'severalProjects'>,
): string {
  const number = visibleNumber(list, id);
  return severalProjects ? `${project}-${number}` : number;
}

type Naming = Pick<Scene, 't' | 'severalProjects'>;

/** Number with title, as plain text. */
export function shownName(view: View, scene: Naming): string {
  const number = shownNumber(view, scene);
  if (hides(view)) return scene.t('reminders.confidential', { number });
  const title = view.cells['Title'];
  if (typeof title !== 'string') return number;
  // Nobody calls a measure by number.
  return view.list.prefix === undefined ? title : `${number} ${title}`;
}
