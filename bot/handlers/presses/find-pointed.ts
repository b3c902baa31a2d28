import { refusalToTouch } from '../../../src/acts/act.ts';
import { ok, type Result, refused } from '../../../src/domain/values/result.ts';
import type { ListDeclaration } from '../../../src/lists/list.ts';
import { besideCard } from '../../cards/text-card.ts';
import type { DataOf } from '../../cards/data/card-data.ts';
import type { Reply } from '../../turn.ts';
import { askerOf } from '../acting/asker-of.ts';
import { notDoneReply } from '../acting/not-done.ts';
import { type Found, heldIn } from '../find-item.ts';
import { listProblemReply } from '../problem-reply.ts';
import type { Talk } from '../talk.ts';

/** The item that a button points at. */
export type Pointed = Omit<DataOf<'leave'>, 'verb'>;

/** The data of a card of its own: its answer may take its place. */
export function inItsPlace<D extends Pointed>(data: D): D {
  const placed = { ...data };
  delete placed.keep;
  return placed;
}

/** Says to whoever may do nothing with an item that they may not; undefined when there is something to ask. */
export function refusalIn<L extends ListDeclaration>({ home, list, item }: Found<L>, talk: Talk): Reply | undefined {
  const refusal = refusalToTouch(list, item, askerOf(home, talk));
  return refusal === undefined ? undefined : notDoneReply(refusal, home, talk);
}

/** Reads the item behind a button, with the rights of whoever pressed it. */
export async function findPointed<L extends ListDeclaration>(
  { project, item: id }: Pointed,
  list: L,
  talk: Talk,
): Promise<Result<Found<L>, Reply>> {
  const home = talk.homes.find((one) => one.project.code === project);
  if (home === undefined) return refused(besideCard(talk.t('bot.projectNotOpen', { code: project })));
  const read = await home.store.one(list, id);
  return read.ok ? ok(heldIn(home, list, read.value)) : refused(listProblemReply(read.problem, 'read', talk.language));
}
