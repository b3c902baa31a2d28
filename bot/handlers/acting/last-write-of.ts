import type { UndoRecord } from '../../../src/act-memories.ts';
import type { View } from '../../../src/views/view.ts';
import { conversationOf, type Talk } from '../talk.ts';

/** The speaker's own last write, if it left the item as it is: a repeated press still offers to undo that one. */
export async function lastWriteOf(view: View, talk: Talk): Promise<UndoRecord | undefined> {
  const last = await talk.doors.acts.undo.lastWrite(talk.person.id, conversationOf(talk.turn));
  const isThis =
    last?.project === view.project && last.list === view.list.name && last.item === view.id && last.etag === view.etag;
  return isThis ? last : undefined;
}
