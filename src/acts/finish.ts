import { controlMeasuresList } from '../lists/control-measures.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import { type Risk, risksList } from '../lists/risks.ts';
import type { ActDoors, Asker } from './asker.ts';
import { follow } from './follow/follow.ts';
import type { AnyKind } from './kinds.ts';
import type { Setting } from './kind.ts';
import type { Done, Followed, Remark, Written } from './outcome.ts';
import { type Change, hearingsOf, hearingsOfFollowed, type Hearing, tellAll } from './who-is-told.ts';

/** Everything that comes after a row was written: what follows, who hears it, how it is taken back. */
export async function finish(
  kind: AnyKind,
  change: Change,
  setting: Setting,
  { home, from }: Asker,
  doors: ActDoors,
): Promise<Done> {
  const { list, before, after } = change;
  const followed = await follow(change, home);
  await remember(change, followed, { home, from }, doors);
  const rescored = await rescoring(change, followed, home.store);
  const hearings = [...hearingsOf(change, home), ...hearingsOfFollowed(followed), ...rescored.hearings];
  return {
    list,
    before,
    after,
    isChanged: true,
    followed,
    told: await tellAll(hearings, home, doors.tell),
    remarks: [...kind.remarks(before, after, setting), ...rescored.remarks],
    undo: writtenOf(list, after),
  };
}

export const writtenOf = (list: ListDeclaration, { id, etag }: Item): Written => ({ list: list.name, item: id, etag });

/** Tells open tabs that something changed, keeps what the person may take back. */
async function remember(
  { list, before, after }: Change,
  followed: readonly Followed[],
  { home, from }: Asker,
  { clock, undo, changed }: ActDoors,
): Promise<void> {
  const others = followed.flatMap((one) => (one.after === undefined ? [] : [writtenOf(one.list, one.after)]));
  changed(home.project.code, [...new Set([list.name, ...others.map((one) => one.list)])]);
  await undo.rememberWrite({
    person: home.person.id,
    conversation: from,
    project: home.project.code,
    ...writtenOf(list, after),
    wasAddition: before === undefined,
    followed: others,
    at: clock.now(),
  });
}

interface Rescoring {
  readonly hearings: readonly Hearing[];
  readonly remarks: readonly Remark[];
}

/** When a measure is done, whoever watches its risk is asked to score it anew (AS-2); Spil never does that itself. */
async function rescoring(
  change: Change,
  followed: readonly Followed[],
  store: Asker['home']['store'],
): Promise<Rescoring> {
  const finished = [change, ...followed.filter((one) => one.kind === 'automatic')].flatMap((one) =>
    isFinishedMeasure(one) ? [one.after?.cells['RiskRef']] : [],
  );
  const reads = await Promise.all(
    [...new Set(finished)].flatMap((id) => (typeof id === 'number' ? [store.one(risksList, id)] : [])),
  );
  const risks: readonly Risk[] = reads.flatMap((read) => (read.ok ? [read.value] : []));
  const watched = risks.filter(({ cells }) => cells.RiskStatus !== 'Closed');
  return {
    hearings: watched.map((risk) => ({ to: risk.cells.RiskOwner, what: 'rescore', list: risksList, item: risk })),
    remarks: watched.map((risk) => ({ kind: 'rescore', risk: risk.id, owner: risk.cells.RiskOwner })),
  };
}

const isFinishedMeasure = (one: Pick<Followed, 'list' | 'before' | 'after'> | Change): boolean =>
  one.list.name === controlMeasuresList.name &&
  one.after?.cells['MeasureStatus'] === 'Done' &&
  one.before?.cells['MeasureStatus'] !== 'Done';
