import type { UndoRecord } from '../../act-memories.ts';
import { authorIn, type Home } from '../../projects/home.ts';
import { isReplaced } from '../follow/supersede.ts';
import { kindNamed } from '../kinds.ts';
import type { Followed } from '../outcome.ts';
import { cellsToPutBack } from './cells-to-put-back.ts';

type Pointer = UndoRecord['followed'][number];

/** Takes back what changed by itself because of a write; what somebody changed since stays as they left it. */
export async function undoFollowed(pointers: readonly Pointer[], home: Home): Promise<readonly Followed[]> {
  const undone = await Promise.all(pointers.map((pointer) => undoOne(pointer, home)));
  return undone.flatMap((one) => one ?? []);
}

async function undoOne({ list: name, item, etag }: Pointer, home: Home): Promise<Followed | undefined> {
  const list = kindNamed(name)?.list;
  if (list === undefined) return undefined;
  const [found, versions] = await Promise.all([home.store.one(list, item), home.store.versions(list, item)]);
  if (!found.ok || !versions.ok || found.value.etag !== etag) return undefined;
  if (found.value.cells['DecisionStatus'] === 'Superseded' && (await isReplaced(item, home.store))) return undefined;
  const [now, before] = versions.value;
  if (now === undefined || before === undefined) return undefined;
  const trace = { notes: found.value.cells['ProgressNotes'], author: authorIn(home), reason: 'ongedaan gemaakt' };
  const written = await home.store.change(list, item, etag, cellsToPutBack(list, now, before, trace));
  return { kind: 'restored', list, before: found.value, after: written.ok ? written.value : undefined };
}
