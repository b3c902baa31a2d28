import type { UndoRecord } from '../../act-memories.ts';
import type { Announce } from '../../domain/reminders/automatic-line.ts';
import { type AtWork, authorIn, type Home } from '../../projects/home.ts';
import { isReplaced } from '../follow/supersede.ts';
import { kindNamed } from '../kinds.ts';
import type { Followed } from '../outcome.ts';
import { cellsToPutBack } from './cells-to-put-back.ts';

type Pointer = UndoRecord['followed'][number];

/** Whoever takes something back, and where. */
export type Undoer = AtWork & Pick<Home, 'store'>;

/** What went back with a write; not whole when a row could not be read or written now. */
export interface BackWithIt {
  readonly followed: readonly Followed[];
  readonly isWhole: boolean;
}

export const backWithIt = (followed: readonly Followed[]): BackWithIt => ({
  followed,
  isWhole: followed.every(({ after }) => after !== undefined),
});

/**
 * Takes back what changed by itself because of a write; what somebody changed since stays as they left it. Nothing is
 * announced to a person who takes back themselves: they read it in the answer.
 */
export async function undoFollowed(
  pointers: readonly Pointer[],
  undoer: Undoer,
  announce?: Announce,
): Promise<BackWithIt> {
  const undone = await Promise.all(pointers.map((pointer) => undoOne(pointer, undoer, announce)));
  const followed = undone.flatMap((one) => (one === undefined || one === 'unreadable' ? [] : [one]));
  return { followed, isWhole: backWithIt(followed).isWhole && !undone.includes('unreadable') };
}

async function undoOne(
  { list: name, item, etag }: Pointer,
  { store, ...writer }: Undoer,
  announce: Announce | undefined,
): Promise<Followed | 'unreadable' | undefined> {
  const list = kindNamed(name)?.list;
  if (list === undefined) return undefined;
  const [found, versions] = await Promise.all([store.one(list, item), store.versions(list, item)]);
  if (!found.ok) return found.problem.kind === 'item-missing' ? undefined : 'unreadable';
  if (!versions.ok) return 'unreadable';
  const before = found.value;
  if (before.etag !== etag) return undefined;
  if (before.cells['DecisionStatus'] === 'Superseded' && (await isReplaced(item, store))) return undefined;
  const [now, earlier] = versions.value;
  if (now === undefined || earlier === undefined) return undefined;
  const trace = { notes: before.cells['ProgressNotes'], author: authorIn(writer), reason: 'ongedaan gemaakt' };
  await announce?.({
    why: before.cells['DecisionStatus'] === 'Superseded' ? 'restored' : 'reopened',
    list,
    item: before,
  });
  const written = await store.change(list, item, etag, cellsToPutBack(list, now, earlier, trace));
  return { kind: 'restored', list, before, after: written.ok ? written.value : undefined };
}
