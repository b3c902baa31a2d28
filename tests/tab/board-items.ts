import { day } from '../../src/domain/values/day.ts';
import type { ETag } from '../../src/domain/values/ids.ts';
import { momentAt } from '../../src/domain/values/moment.ts';
import { personId } from '../../src/domain/values/person.ts';
import type { Item } from '../../src/lists/list.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import { createReading } from '../../tab/cells/reading.ts';

/** The Monday of the sample. */
export const monday = day('2026-11-23');
export const me = { id: personId('me-1'), name: 'Aïsha El Amrani' };

/** Two people who are called the same. */
export const mila = personId('mila-1');
export const otherMila = personId('mila-2');

export const reading = createReading({
  language: 'nl',
  yes: 'Ja',
  no: 'Nee',
  prefixes: { Decisions: 'B', Risks: 'R' },
  members: [
    { ...me, shown: me.name },
    { id: mila, name: 'Mila Jansen', shown: 'Mila Jansen (mila@gouwendam.nl)' },
    { id: otherMila, name: 'Mila Jansen', shown: 'Mila Jansen (m.jansen@gouwendam.nl)' },
  ],
});

/** An item as the server gives it: open, for somebody who may change it, unless said otherwise. */
export const item = (id: number, cells: Item['cells'], change: Partial<ShownItem> = {}): ShownItem => ({
  id,
  etag: `"${id},1"` as ETag,
  createdAt: momentAt(monday, '08:00'),
  modifiedAt: momentAt(monday, '08:00'),
  createdBy: me,
  modifiedBy: me,
  cells,
  flaws: [],
  standing: { isOpen: true },
  rights: { mayChange: true, next: [] },
  ...change,
});
