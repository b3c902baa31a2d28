import { z } from 'zod';
import type { ETag } from '../domain/values/ids.ts';
import { decisionLevels } from '../domain/values/vocabulary.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';
import { choiceValue } from '../lists/value-schemas.ts';
import type { Answered } from './answered.ts';
import { type ShownItem, shownItem } from './item.ts';
import { cellsTold, etagTold, itemIdTold } from './values.ts';

/** The version of a row that somebody saw. */
const etagSent = z.string().min(3).max(200) as unknown as z.ZodType<ETag, string>;

/** Only that there are cells: which columns there are, and what fits in them, an act says once it may be told. */
const cellsSent = z.record(z.string(), z.unknown());

export const addRequest = z
  .strictObject({
    clientKey: z.string().min(8).max(100).describe('The same key never adds twice.'),
    cells: cellsSent,
  })
  .meta({ id: 'AddRequest' });
export type AddRequest<L extends ListDeclaration = ListDeclaration> = Omit<Answered<typeof addRequest>, 'cells'> & {
  readonly cells: Changes<L>;
};

export const changeRequest = z
  .strictObject({
    etag: etagSent,
    changes: cellsSent.describe('`null` empties a cell.'),
    reason: z
      .string()
      .exactOptional()
      .describe('Reason that a rule asks for, such as why an action is cancelled; 2000 characters at most.'),
    body: choiceValue(decisionLevels)
      .exactOptional()
      .describe('Body that withdraws a decision that was taken: its own when absent. Refused with any other change.'),
  })
  .meta({ id: 'ChangeRequest' });
export type ChangeRequest<L extends ListDeclaration = ListDeclaration> = Omit<
  Answered<typeof changeRequest>,
  'changes'
> & { readonly changes: Changes<L> };

/** Puts back what stood there before the caller's own newest write, within 24 hours. */
export const undoRequest = z
  .strictObject({
    etag: etagSent.describe('The version that the write produced.'),
    wasAddition: z.boolean().describe('An addition is not deleted: the row gets the status that ends it.'),
  })
  .meta({ id: 'UndoRequest' });
export type UndoRequest = Answered<typeof undoRequest>;

/** A row that followed; without `etag` there is nothing to take back. */
const followedAnswer = z.object({
  list: z.string(),
  item: itemIdTold,
  etag: etagTold.exactOptional().describe('What to point at to take it back.'),
  text: z.string().describe("In the reader's language."),
});
export type FollowedAnswer = Answered<typeof followedAnswer>;

/** A new row that would be the next thing to do, for the reader to take up or to leave. */
const offerAnswer = z.object({
  list: z.string(),
  cells: cellsTold.describe('What is known of it already.'),
  text: z.string().describe("What pressing it does, in the reader's language."),
});
export type OfferAnswer = Omit<Answered<typeof offerAnswer>, 'cells'> & { readonly cells: Changes<ListDeclaration> };

/** The row as it is after a write. */
export const itemAnswer = z
  .object({
    item: shownItem,
    remarks: z.array(z.string()).describe("What does not stop the write, in the reader's language."),
    followed: z.array(followedAnswer).describe('Other rows that changed by themselves because of it.'),
    told: z.array(z.string()).describe('Names of who heard of it at once.'),
    mayUndo: z.boolean().describe('Whether the caller may take this write back.'),
    offers: z.array(offerAnswer).describe('New rows that the write asks for.'),
  })
  .meta({ id: 'ItemAnswer' });
export type ItemAnswer<L extends ListDeclaration = ListDeclaration> = Omit<
  Answered<typeof itemAnswer>,
  'item' | 'offers'
> & {
  readonly item: ShownItem<L>;
  readonly offers: readonly OfferAnswer[];
};
