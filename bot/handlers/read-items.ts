import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { type View, viewOf } from '../../src/views/view.ts';
import { showList } from '../../src/words/show-list.ts';
import type { Reply } from '../turn.ts';
import { type Found, heldIn } from './find-item.ts';
import { readerIn } from './seen.ts';
import { listProblemReply } from './problem-reply.ts';
import type { Home, Talk } from './talk.ts';

/** An item of which only what the reader may see is left. */
export interface Seen<L extends ListDeclaration> extends Found<L> {
  readonly item: View<L>;
}

export interface ReadItems<L extends ListDeclaration> {
  readonly items: readonly Seen<L>[];
  /** What is missing from the answer. */
  readonly remarks: readonly string[];
}

/**
 * Reads one list of every project of the talk; a project that fails is named, unless all fail. Of what only a number
 * is left, nothing is answered: that it passes a filter would tell what it holds.
 */
export async function readItems<L extends ListDeclaration>(list: L, talk: Talk): Promise<Result<ReadItems<L>, Reply>> {
  const read = await Promise.all(talk.homes.map(async (home) => ({ home, result: await home.store.all(list) })));
  const all = read.flatMap(({ home, result }) =>
    result.ok ? result.value.map((item) => seenIn(heldIn(home, list, item), talk)) : [],
  );
  const items = all.filter(({ item }) => item.share !== 'number');
  const failed = read.flatMap(({ home, result }) => (result.ok ? [] : [{ home, problem: result.problem }]));
  const first = failed[0];
  if (first !== undefined && failed.length === talk.homes.length) {
    return refused(listProblemReply(first.problem, 'read', talk.language));
  }
  return ok({
    items,
    remarks: [
      ...(items.length < all.length ? [talk.t('cards.list.confidentialLeftOut')] : []),
      ...missingRemarks(
        failed.map(({ home }) => home),
        talk,
      ),
    ],
  });
}

const seenIn = <L extends ListDeclaration>(found: Found<L>, talk: Talk): Seen<L> => ({
  ...found,
  item: viewOf(found, readerIn(found.home, talk)),
});

function missingRemarks(failed: readonly Home[], { unreachable, t, language }: Talk): readonly string[] {
  const codes = [...unreachable, ...failed.map(({ project }) => project.code)];
  return codes.length === 0 ? [] : [t('cards.list.unreachable', { codes: showList(codes, language) })];
}
