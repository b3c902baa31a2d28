import { decisionsList } from '../../lists/decisions.ts';
import type { UndoRecord } from '../../act-memories.ts';
import type { Home } from '../../projects/home.ts';
import { follow } from '../follow/follow.ts';
import { restoreReplaced } from '../follow/supersede.ts';
import type { Followed } from '../outcome.ts';
import type { Change } from '../who-is-told.ts';
import { undoFollowed } from './undo-followed.ts';

/** What changes by itself because a write was taken back: what followed from it then, else what follows now. */
export async function followUndo(
  change: Change,
  wasAddition: boolean,
  record: UndoRecord | undefined,
  home: Home,
): Promise<readonly Followed[]> {
  const taken = record === undefined ? [] : await undoFollowed(record.followed, home);
  if (taken.length > 0) return taken;
  const { list, before, after } = change;
  const wasTaken = list.name === decisionsList.name && before?.cells['DecisionStatus'] === 'Taken';
  // An addition that is taken back never was: what it replaced stands again, although withdrawing it would not do that.
  return wasAddition && wasTaken ? restoreReplaced(after, home.store, home) : follow(change, home);
}
