import type { ListDeclaration } from '../../../src/lists/list.ts';
import type { Found } from '../find-item.ts';
import type { Talk } from '../talk.ts';
import { isPersonRef } from './person-in-cell.ts';
import { tellPerson } from './tell-person.ts';

/** The owner who was told of a write is told that it was taken back. */
export async function tellUndone(found: Found<ListDeclaration>, talk: Talk): Promise<void> {
  const { cells } = found.item;
  const to = [cells['Owner'], cells['MeasureOwner']].find(isPersonRef);
  await tellPerson(
    { found, to, text: (t, item) => t('cards.notice.changed', { actor: talk.person.name, item }) },
    talk,
  );
}
