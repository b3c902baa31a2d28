import type { Announce } from '../../domain/reminders/automatic-line.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { UndoRecord } from '../../act-memories.ts';
import type { Home } from '../../projects/home.ts';
import { follow } from '../follow/follow.ts';
import { restoreReplaced } from '../follow/supersede.ts';
import type { Change } from '../who-is-told.ts';
import { type BackWithIt, backWithIt, type Undoer, undoFollowed } from './undo-followed.ts';

/** What changes by itself because a write was taken back: what followed from it then, else what follows now. */
export async function followUndo(
  change: Change,
  wasAddition: boolean,
  record: UndoRecord | undefined,
  home: Home,
): Promise<BackWithIt> {
  const taken = await undoFollowed(record?.followed ?? [], home);
  if (taken.followed.length > 0 || !taken.isWhole) return taken;
  return backWithIt(
    wasAddition && wasTaken(change)
      ? await restoreReplaced(change.after, home.store, home)
      : await follow(change, home),
  );
}

/** What an interrupted undo left: the timer mends what follows from the row itself, this is what it cannot know. */
export async function completeUndo(
  change: Change,
  wasAddition: boolean,
  record: UndoRecord | undefined,
  undoer: Undoer,
  announce: Announce,
): Promise<BackWithIt> {
  const taken = await undoFollowed(record?.followed ?? [], undoer, announce);
  if (taken.followed.length > 0 || !taken.isWhole || !wasAddition || !wasTaken(change)) return taken;
  return backWithIt(await restoreReplaced(change.after, undoer.store, undoer, announce));
}

/** An addition that is taken back never was: what it replaced stands again, although withdrawing it would not do that. */
const wasTaken = ({ list, before }: Change): boolean =>
  list.name === decisionsList.name && before?.cells['DecisionStatus'] === 'Taken';
