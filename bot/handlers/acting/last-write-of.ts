import type { UndoRecord } from '../../../src/act-memories.ts';
import type { View } from '../../../src/views/view.ts';
import { conversationOf, type Talk } from '../talk.ts';

/** The speaker's own last write, if it left the item as it is: a repeated press still offers to undo that one. */
export async function lastWriteOf(view: View, talk: Talk): Promise<UndoRecord | undefined> {
  const last = await talk.doors.acts.undo.lastWrites(talk.person.id, conversationOf(talk.turn));
  return last.find(
    ({ project, list, item, etag }) =>
      project === view.project && list === view.list.name && item === view.id && etag === view.etag,
  );
}
