import type { ETag } from '../../src/domain/values/ids.ts';
import { ok, refused } from '../../src/domain/values/result.ts';
import type { Item } from '../../src/lists/list.ts';
import type { ChangeRequest, FollowedAnswer, OfferAnswer, UndoRequest } from '../../src/tab-api/write.ts';
import type { Refusal } from '../../tab/api/refusal.ts';
import { createSaver, type Saver } from '../../tab/save/saver.ts';
import type { PendingEdit } from '../../tab/save/saver-state.ts';
import { item, me } from './board-items.ts';

export const base = item(12, { Title: 'Offerte', Priority: 'Normal' });
/** What waits or is on its way for that item. */
export const pendingOf = (saver: Saver, list = 'Actions'): readonly PendingEdit[] =>
  saver.state().pending[`${list}/12`] ?? [];

/** The one edit that waits for its author. */
export function waitingOf(saver: Saver, list?: string): PendingEdit {
  const [edit, ...others] = pendingOf(saver, list);
  if (edit === undefined || others.length > 0) throw new Error(`${others.length} others wait`);
  return edit;
}

/** A saver on a server that holds one item, whose answers can be made to fail. */
export function setting() {
  const server = {
    now: base,
    before: base,
    refusals: [] as Refusal[],
    sent: [] as string[],
    said: [] as Pick<ChangeRequest, 'reason' | 'body'>[],
    undone: [] as UndoRequest[],
    followed: [] as readonly FollowedAnswer[],
    told: [] as readonly string[],
    mayUndo: true,
    offers: [] as readonly OfferAnswer[],
  };
  const heard: Item[] = [];
  const reread: string[] = [];
  const saver = createSaver({
    me: me.id,
    send:
      () =>
      async (_id, { etag, changes, ...said }) => {
        server.sent.push(etag);
        server.said.push(said);
        const refusal = server.refusals.shift();
        if (refusal !== undefined) return refused(refusal);
        if (etag !== server.now.etag) return refused({ kind: 'stale', theirs: server.now, message: 'gewijzigd' });
        server.before = server.now;
        const written = Object.entries({ ...server.now.cells, ...changes }).filter(([, value]) => value !== null);
        server.now = {
          ...base,
          etag: `"${server.sent.length + 1}"` as ETag,
          cells: Object.fromEntries(written) as Item['cells'],
        };
        return ok({
          item: server.now,
          remarks: [],
          followed: server.followed,
          told: server.told,
          mayUndo: server.mayUndo,
          offers: server.offers,
        });
      },
    sendUndo: () => async (_id, asked) => {
      server.undone.push(asked);
      const refusal = server.refusals.shift();
      if (refusal !== undefined) return refused(refusal);
      if (asked.etag !== server.now.etag) {
        return refused({ kind: 'stale', theirs: server.now, message: 'A12 is daarna gewijzigd door Daan.' });
      }
      server.now = { ...server.before, etag: '"undone"' as ETag };
      return ok({
        item: server.now,
        remarks: asked.wasAddition ? ['A12 blijft staan'] : [],
        followed: [],
        told: [],
        mayUndo: true,
        offers: [],
      });
    },
    onItem: (_list, one) => heard.push(one),
    onFollowed: (list) => reread.push(list),
  });
  const elsewhere = (cells: Item['cells']): void => {
    server.now = {
      ...server.now,
      cells: { ...server.now.cells, ...cells },
      etag: '"daan"' as ETag,
      modifiedBy: { name: 'Daan' },
    };
  };
  return { server, saver, heard, reread, elsewhere };
}

export const settled = async (saver: Saver): Promise<void> => {
  while (saver.state().latest === 'saving') await new Promise((resolve) => setTimeout(resolve, 0));
};
