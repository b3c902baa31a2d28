import type { Refusal } from '../domain/people/permission.ts';
import type { RuleProblem } from '../domain/changes/rule-problem.ts';
import type { ETag, ItemId } from '../domain/values/ids.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import type { Changes, Item, ListDeclaration } from '../lists/list.ts';
import type { ListProblem, ListStore } from '../ports.ts';

/** Why an edit did not happen: the rules of the project, or the lists themselves. */
export type EditProblem =
  | { readonly kind: 'forbidden'; readonly refusal: Refusal; readonly item: Item }
  | { readonly kind: 'against-the-rules'; readonly rule: RuleProblem; readonly item: Item }
  | { readonly kind: 'lists'; readonly problem: ListProblem };

/** This person may not do this here. */
export interface Forbidden {
  readonly kind: 'forbidden';
  readonly refusal: Refusal;
}

/** One edit that somebody wants: `decide` turns it into cells, or says which rule forbids it. */
export interface Edit<L extends ListDeclaration> {
  readonly list: L;
  readonly id: ItemId;
  /** The version that the person saw; without it the edit holds for whatever stands there now. */
  readonly seen?: ETag;
  decide(item: Item<L>): Result<Changes<L>, RuleProblem | Forbidden>;
}

export interface Edited<L extends ListDeclaration> {
  readonly before: Item<L>;
  readonly after: Item<L>;
}

/** Writes one edit onto the version that was seen; an edit that changes nothing is a success. */
export async function editItem<L extends ListDeclaration>(
  store: ListStore,
  edit: Edit<L>,
): Promise<Result<Edited<L>, EditProblem>> {
  const found = await store.one(edit.list, edit.id);
  if (!found.ok) return refused({ kind: 'lists', problem: found.problem });
  const before = found.value;
  if (edit.seen !== undefined && edit.seen !== before.etag) {
    return refused({ kind: 'lists', problem: { kind: 'stale', theirs: before } });
  }
  const decided = edit.decide(before);
  if (!decided.ok) return undecided(before, decided.problem);
  const written = await store.change(edit.list, edit.id, before.etag, decided.value);
  return written.ok ? ok({ before, after: written.value }) : refused({ kind: 'lists', problem: written.problem });
}

function undecided<L extends ListDeclaration>(
  before: Item<L>,
  problem: RuleProblem | Forbidden,
): Result<Edited<L>, EditProblem> {
  if (problem.kind === 'already-so') return ok({ before, after: before });
  if (problem.kind === 'forbidden') return refused({ ...problem, item: before });
  return refused({ kind: 'against-the-rules', rule: problem, item: before });
}
