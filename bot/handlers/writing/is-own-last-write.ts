import type { ListDeclaration } from '../../../src/lists/list.ts';
import type { Found } from '../find-item.ts';
import { conversationOf, type Talk } from '../talk.ts';

/** Whether the item is as the speaker's own last write left it: a repeated press still offers to undo that one. */
export async function isOwnLastWrite({ project, list, item }: Found<ListDeclaration>, talk: Talk): Promise<boolean> {
  const last = await talk.doors.undo.lastWrite(talk.person.id, conversationOf(talk.turn));
  return last?.project === project && last.list === list.name && last.item === item.id && last.etag === item.etag;
}
