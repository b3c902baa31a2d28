import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { hides, shareOf, type View, viewOf } from '../../src/views/view.ts';
import { showList } from '../../src/words/show-list.ts';
import type { Reply } from '../turn.ts';
import { type Found, heldIn } from './find-item.ts';
import { inOwnChat, readerIn } from './seen.ts';
import { listProblemReply } from './problem-reply.ts';
import type { Home, Talk } from './talk.ts';

/** An item of which only what the reader may see is left. */
export interface Seen<L extends ListDeclaration> extends Found<L> {
  readonly item: View<L>;
}

/** Which rows a question can be about. */
export interface Asking<L extends ListDeclaration> {
  /** Judges the state, which is told of every row that is more than a number; all of them when absent. */
  readonly among?: (item: View<L>) => boolean;
  /** It asks for nothing but the state: a row of which only that is told belongs to the answer. */
  readonly byStateOnly?: boolean;
}

export interface ReadItems<L extends ListDeclaration> {
  readonly items: readonly Seen<L>[];
  /** Rows that may answer it were left out: that there is nothing else is not the same as nothing. */
  readonly isPartial: boolean;
  /** What is missing from the answer. */
  readonly remarks: readonly string[];
}

/**
 * Reads one list of every project of the talk; a project that fails is named, unless all fail. Rows of which too
 * little is told are left out: that one passes a filter, or fails it, would tell what it holds.
 */
export async function readItems<L extends ListDeclaration>(
  list: L,
  talk: Talk,
  asking: Asking<L> = {},
): Promise<Result<ReadItems<L>, Reply>> {
  const read = await Promise.all(talk.homes.map(async (home) => ({ home, result: await home.store.all(list) })));
  const failed = read.flatMap(({ home, result }) => (result.ok ? [] : [{ home, problem: result.problem }]));
  const first = failed[0];
  if (first !== undefined && failed.length === talk.homes.length) {
    return refused(listProblemReply(first.problem, 'read', talk.language));
  }
  const all = read.flatMap(({ home, result }) =>
    result.ok ? result.value.map((item) => seenIn(heldIn(home, list, item), talk)) : [],
  );
  const { items, leftOut } = divided(all, asking);
  const homes = failed.map(({ home }) => home);
  return ok({
    items,
    isPartial: leftOut.length > 0,
    remarks: [...leftOutRemarks(leftOut, talk), ...missingRemarks(homes, talk)],
  });
}

const seenIn = <L extends ListDeclaration>(found: Found<L>, talk: Talk): Seen<L> => ({
  ...found,
  item: viewOf(found, readerIn(found.home, talk)),
});

/** The rows that can be judged, beside those that might belong to them. */
function divided<L extends ListDeclaration>(
  all: readonly Seen<L>[],
  { among = () => true, byStateOnly = false }: Asking<L>,
): { readonly items: readonly Seen<L>[]; readonly leftOut: readonly Seen<L>[] } {
  const asked = all.filter(({ item }) => item.share === 'number' || among(item));
  const isTold = ({ item }: Seen<L>): boolean => !hides(item) || (byStateOnly && item.share === 'status');
  return { items: asked.filter(isTold), leftOut: asked.filter((found) => !isTold(found)) };
}

/** The chat is named only to who hears more there. */
function leftOutRemarks(leftOut: readonly Seen<ListDeclaration>[], talk: Talk): readonly string[] {
  if (leftOut.length === 0) return [];
  const isToldInChat = leftOut.every((found) => !hides({ share: shareOf(found, inOwnChat(found.home, talk)) }));
  return [talk.t(isToldInChat ? 'cards.list.confidentialLeftOut' : 'cards.list.confidentialUntold')];
}

function missingRemarks(failed: readonly Home[], { unreachable, t, language }: Talk): readonly string[] {
  const codes = [...unreachable, ...failed.map(({ project }) => project.code)];
  return codes.length === 0 ? [] : [t('cards.list.unreachable', { codes: showList(codes, language) })];
}

/** How the words of a title go on: whether there is something, nothing, or nothing that may be shown. */
export const endOf = (count: number, isPartial: boolean): '' | 'None' | 'NoneShown' =>
  count > 0 ? '' : isPartial ? 'NoneShown' : 'None';
