import { z } from 'zod';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { Standing } from '../views/standing.ts';
import type { Answered } from './answered.ts';
import { cellsTold, etagTold, itemIdTold, momentTold, writerTold } from './values.ts';

export type { DueStanding, Standing } from '../views/standing.ts';

const due = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('late'), workingDays: z.number() }),
  z.object({ kind: z.literal('today') }),
  z.object({ kind: z.literal('this-week') }),
]);

const standing = z.object({
  isOpen: z.boolean(),
  isNobodys: z.literal(true).exactOptional(),
  due: due.exactOptional(),
  score: z.number().exactOptional(),
  band: z.enum(['Green', 'Amber', 'Red']).exactOptional(),
  size: z.enum(['Small', 'Interesting', 'Large']).exactOptional(),
  residual: z.number().exactOptional(),
}) satisfies z.ZodType<Standing>;

/** What the reader may do with a row. */
const rights = z.object({
  mayChange: z.boolean(),
  next: z.array(z.string()).describe('Statuses that may follow.'),
  frozen: z.array(z.string()).exactOptional().describe('Columns that nobody may write over any more, if any.'),
});

const flaw = z.object({
  column: z.string(),
  kind: z.enum(['unknown-choice', 'missing', 'not-a-number', 'out-of-range', 'not-a-date', 'not-a-boolean']),
  raw: z.string().describe('The text as SharePoint holds it.'),
});

export const shownItem = z
  .object({
    id: itemIdTold,
    etag: etagTold,
    createdAt: momentTold,
    modifiedAt: momentTold,
    createdBy: writerTold,
    modifiedBy: writerTold,
    cells: cellsTold,
    flaws: z.array(flaw),
    standing,
    rights,
    isHidden: z.literal(true).exactOptional().describe('Only number and status are shown: the row is confidential.'),
  })
  .meta({ id: 'ShownItem' });

/** A row as the tab shows it: with what the rules make of it today and what this reader may do. */
export type ShownItem<L extends ListDeclaration = ListDeclaration> = Item<L> &
  Pick<Answered<typeof shownItem>, 'standing' | 'rights' | 'isHidden'>;

/** All rows of a list that the reader may see. */
export const itemsAnswer = z.object({ items: z.array(shownItem) }).meta({ id: 'ItemsAnswer' });
export interface ItemsAnswer<L extends ListDeclaration = ListDeclaration> {
  readonly items: readonly ShownItem<L>[];
}

/** What a row held before, newest first. */
export const versionsAnswer = z
  .object({
    versions: z.array(z.object({ version: z.string(), at: momentTold, by: writerTold, cells: cellsTold })),
  })
  .meta({ id: 'VersionsAnswer' });
export interface VersionsAnswer {
  readonly versions: readonly (Omit<Answered<typeof versionsAnswer>['versions'][number], 'cells'> &
    Pick<Item, 'cells'>)[];
}
