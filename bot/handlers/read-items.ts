import { ok, type Result, refused } from '../../src/domain/values/result.ts';
import type { ListDeclaration } from '../../src/lists/list.ts';
import { showList } from '../../src/words/show-list.ts';
import type { Reply } from '../turn.ts';
import { type Found, heldIn } from './find-item.ts';
import { listProblemReply } from './problem-reply.ts';
import type { Home, Talk } from './talk.ts';

export interface ReadItems<L extends ListDeclaration> {
  readonly items: readonly Found<L>[];
  /** What is missing from the answer. */
  readonly remarks: readonly string[];
}

/** Reads one list of every project of the talk; a project that fails is named, unless all fail. */
export async function readItems<L extends ListDeclaration>(list: L, talk: Talk): Promise<Result<ReadItems<L>, Reply>> {
  const read = await Promise.all(talk.homes.map(async (home) => ({ home, result: await home.store.all(list) })));
  const items = read.flatMap(({ home, result }) =>
    result.ok ? result.value.map((item) => heldIn(home, list, item)) : [],
  );
  const failed = read.flatMap(({ home, result }) => (result.ok ? [] : [{ home, problem: result.problem }]));
  const first = failed[0];
  if (first !== undefined && failed.length === talk.homes.length) {
    return refused(listProblemReply(first.problem, 'read', talk.language));
  }
  return ok({
    items,
    remarks: missingRemarks(
      failed.map(({ home }) => home),
      talk,
    ),
  });
}

function missingRemarks(failed: readonly Home[], { unreachable, t, language }: Talk): readonly string[] {
  const codes = [...unreachable, ...failed.map(({ project }) => project.code)];
  return codes.length === 0 ? [] : [t('cards.list.unreachable', { codes: showList(codes, language) })];
}
