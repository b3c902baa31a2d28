import type { Item, ListDeclaration } from '../lists/list.ts';
import type { ActDoors, Asker } from './asker.ts';
import { follow } from './follow/follow.ts';
import { rescoring } from './follow/rescoring.ts';
import type { AnyKind } from './kinds.ts';
import type { Setting } from './kind.ts';
import { rememberOwnSteps } from './own-step.ts';
import type { Done, Followed, Written } from './outcome.ts';
import { rewrittenHistory } from './undo/rewritten-history.ts';
import { type Change, hearingsOf, hearingsOfFollowed, tellAll } from './who-is-told.ts';

/** Everything that comes after a row was written: what follows, who hears it, how it is taken back. */
export async function finish(
  kind: AnyKind,
  change: Change,
  setting: Setting,
  asker: Asker,
  doors: ActDoors,
): Promise<Done> {
  const { home } = asker;
  const { list, before, after } = change;
  const followed = await follow(change, home);
  await remember(change, followed, asker, doors);
  const rescored = await rescoring([change, ...followed], home.store);
  const hearings = [...hearingsOf(change, home), ...hearingsOfFollowed(followed), ...rescored.hearings];
  return {
    list,
    before,
    after,
    isChanged: true,
    followed,
    told: await tellAll(hearings, home, doors.tell),
    remarks: [...kind.remarks(before, after, setting), ...rescored.remarks],
    // What would be refused is not offered.
    undo: isForGood(change) ? undefined : writtenOf(list, after),
  };
}

const isForGood = ({ list, before, after }: Change): boolean =>
  before !== undefined && rewrittenHistory(list, before.cells, after.cells).length > 0;

export const writtenOf = (list: ListDeclaration, { id, etag }: Item): Written => ({ list: list.name, item: id, etag });

/** Tells open tabs that something changed, keeps what the person may take back. */
async function remember(
  { list, before, after }: Change,
  followed: readonly Followed[],
  { home, from, joins }: Asker,
  { clock, undo, changed }: ActDoors,
): Promise<void> {
  await rememberOwnSteps(followed, home, { clock, undo });
  const others = followed.flatMap((one) => (one.after === undefined ? [] : [writtenOf(one.list, one.after)]));
  changed(home.project.code, [...new Set([list.name, ...others.map((one) => one.list)])]);
  const record = {
    person: home.person.id,
    conversation: from,
    project: home.project.code,
    ...writtenOf(list, after),
    wasAddition: before === undefined,
    followed: others,
    at: clock.now(),
  };
  await undo.rememberWrite(record, joins);
}
