import { isPersonRef } from './person-in-cell.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { visibleNumber } from '../../../src/lists/list.ts';
import type { Found } from '../find-item.ts';
import type { Talk } from '../talk.ts';
import { tellPerson } from './tell-person.ts';

/** The owner who was told of a write is told that it was taken back. */
export async function tellUndone({ home, list, item }: Found<ListDeclaration>, talk: Talk): Promise<void> {
  const owner: unknown = item.cells['Owner'] ?? item.cells['MeasureOwner'];
  if (!isPersonRef(owner)) return;
  const number = visibleNumber(list, item.id);
  const title: unknown = item.cells['Title'];
  const name = typeof title === 'string' ? `${number} ${title}` : number;
  const event = [home.project.code, list.name, item.id, item.etag].join('|');
  const told = { to: owner, home, event, number };
  await tellPerson({ ...told, text: (t) => t('cards.notice.changed', { actor: talk.person.name, item: name }) }, talk);
}
