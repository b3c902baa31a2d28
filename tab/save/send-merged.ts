import type { Result } from '../../src/domain/values/result.ts';
import type { DecisionLevel } from '../../src/domain/values/vocabulary.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { ChangeRequest, ItemAnswer } from '../../src/tab-api/write.ts';
import { afterUnsure, type Refusal } from '../api/refusal.ts';
import { type CellChange, isSameCell, type ItemChanges } from '../cells/cell-value.ts';
import { clashingColumns } from './clashing-columns.ts';
import { withoutArrivedNotes } from './growing-notes.ts';

export type SendChange = (id: number, request: ChangeRequest) => Promise<Result<ItemAnswer, Refusal>>;

/** One change of one item, made while looking at `base`. */
export interface Edit {
  readonly base: ShownItem;
  readonly changes: ItemChanges;
  readonly reason?: string;
  /** The body that takes a decision back. */
  readonly body?: DecisionLevel;
  /** Why nobody knows whether an earlier try was stored. */
  readonly unsure?: Refusal;
}

export type EditOutcome =
  /** `from` is the version on which the change was written in the end. */
  | ({ readonly kind: 'saved'; readonly from: ShownItem } & ItemAnswer)
  | { readonly kind: 'clash'; readonly theirs: ShownItem; readonly columns: readonly string[] }
  | { readonly kind: 'failed'; readonly refusal: Refusal };

/** A list that changes faster than this is not edited any further without the person. */
const mostAttempts = 4;

/** Writes a change; when somebody else was first in other columns, writes it again on their version. */
export async function sendMerged(
  send: SendChange,
  edit: Edit,
  growing: ReadonlySet<string> = new Set(),
  me?: PersonId,
): Promise<EditOutcome> {
  let from = edit.base;
  let { changes } = edit;
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send(from.id, request(from, { ...edit, changes }));
    if (answer.ok) return { kind: 'saved', from, ...answer.value };
    const theirs = answer.problem.kind === 'stale' ? answer.problem.theirs : undefined;
    if (theirs === undefined || attempt === mostAttempts) return failed(edit, answer.problem);
    changes = withoutArrivedNotes(changes, growing, from, theirs);
    if (edit.unsure !== undefined && theirs.modifiedBy.id === me && holds(theirs, changes))
      return { kind: 'saved', from, item: theirs, ...nothingElse };
    const columns = clashingColumns(edit.base, theirs, changes).filter((name) => !growing.has(name));
    if (columns.length > 0) return { kind: 'clash', theirs, columns };
    from = theirs;
  }
}

const failed = ({ unsure }: Edit, refusal: Refusal): EditOutcome => ({
  kind: 'failed',
  refusal: afterUnsure(unsure, refusal),
});

/** What else came of a write whose answer got lost is not known here. */
const nothingElse = { remarks: [], offers: [], followed: [], told: [], mayUndo: true } as const;

/** Whether a row holds what was asked; the server takes the blanks off a text. */
const holds = ({ cells }: ShownItem, changes: ItemChanges): boolean =>
  Object.entries(changes).every(([name, value]) => isSameCell(bare(cells[name]), bare(value)));

const bare = (value: CellChange | undefined): CellChange | undefined =>
  typeof value === 'string' ? value.trim() || undefined : value;

const request = (from: ShownItem, edit: Edit): ChangeRequest => ({
  etag: from.etag,
  changes: edit.changes,
  ...saidWith(edit),
});

/** What is said of the change beside it. */
export const saidWith = ({ reason, body }: Edit): Pick<Edit, 'reason' | 'body'> => ({
  ...(reason === undefined ? {} : { reason }),
  ...(body === undefined ? {} : { body }),
});
