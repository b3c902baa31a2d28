import type { Intent, UndoRecord } from '../../act-memories.ts';
import type { ListStore } from '../../ports.ts';
import { beganBefore } from '../follow/followed-since.ts';
import { kindNamed } from '../kinds.ts';
import type { Followed } from '../outcome.ts';

/** Rows that an undo took back with it before its process ended: who heard of them may not have heard of that. */
export async function wentBack(
  { followed }: Pick<UndoRecord, 'followed'>,
  intent: Pick<Intent, 'person' | 'at'>,
  store: Pick<ListStore, 'one' | 'versions'>,
): Promise<readonly Followed[]> {
  const rows = await Promise.all(followed.map((pointer) => rowBack(pointer, intent, store)));
  return rows.flat();
}

async function rowBack(
  { list: name, item, etag }: UndoRecord['followed'][number],
  intent: Pick<Intent, 'person' | 'at'>,
  store: Pick<ListStore, 'one' | 'versions'>,
): Promise<readonly Followed[]> {
  const list = kindNamed(name)?.list;
  if (list === undefined) return [];
  const [found, versions] = await Promise.all([store.one(list, item), store.versions(list, item)]);
  if (!found.ok || !versions.ok || found.value.etag === etag) return [];
  const [now, earlier] = versions.value;
  const isOfUndo = now?.by.id === intent.person && now.at >= beganBefore(intent);
  if (!isOfUndo || earlier === undefined) return [];
  return [{ kind: 'restored', list, before: { ...found.value, cells: earlier.cells }, after: found.value }];
}
