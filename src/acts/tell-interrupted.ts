import { ok, type Result } from '../domain/values/result.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { UndoLedger, UnfinishedIntent } from '../act-memories.ts';
import type { Clock, ItemVersion, ListProblem, ListStore, TellNotice } from '../ports.ts';
import { beganBefore, followedSince } from './follow/followed-since.ts';
import { rescoring } from './follow/rescoring.ts';
import { kindNamed } from './kinds.ts';
import { rememberOwnSteps } from './own-step.ts';
import { completeUndo } from './undo/follow-undo.ts';
import { toldWithIt } from './undo/told-with-it.ts';
import type { BackWithIt } from './undo/undo-followed.ts';
import { wentBack } from './undo/went-back.ts';
import type { Announce } from '../domain/reminders/automatic-line.ts';
import { type Change, hearingsOf, hearingsOfFollowed, hearingsOfUndo, type Stage, tellAll } from './who-is-told.ts';

/** A round of the timer over one project, with the app's own rights. */
export interface InterruptedRound {
  readonly store: ListStore;
  readonly place: Omit<Stage, 'person'>;
  readonly tell: TellNotice;
  readonly memories: { readonly clock: Clock; readonly undo: Pick<UndoLedger, 'writeAt' | 'firstTime'> };
  /** Puts down that somebody is to hear of a row that changes by itself, before it does. */
  readonly promise: Announce;
}

/**
 * Tells whom a write concerns whose process ended before they all heard of it; who heard already is not told again.
 * What an undo left undone is done. False when SharePoint does not tell now whether the write stands, or refuses.
 */
export async function tellInterrupted(intent: UnfinishedIntent, round: InterruptedRound): Promise<boolean> {
  const { store, place, tell } = round;
  const list = kindNamed(intent.list)?.list;
  if (list === undefined) return true;
  const found = await rowOf(intent, list, store);
  if (!found.ok) return isGone(found.problem);
  if (found.value === undefined || isUntouched(intent, found.value)) return true;
  const [versions, followed] = await Promise.all([store.versions(list, found.value.id), followedSince(intent, store)]);
  if (!versions.ok || !followed.ok) return false;
  const change = changeBy(intent, list, found.value, versions.value);
  if (change === undefined) return true;
  const stage = { ...place, person: doerOf(intent, place) };
  const rescored = await rescoring([change, ...followed.value], store);
  const own = intent.isUndo ? hearingsOfUndo(change, stage) : hearingsOf(change, stage);
  await tellAll([...own, ...hearingsOfFollowed(followed.value), ...rescored.hearings], stage, tell);
  if (!intent.isUndo) return true;
  const isFirst = versions.value.at(-1)?.cells === change.before?.cells;
  const { followed: back, isWhole } = await completeInterrupted(intent, change, isFirst, stage, round);
  await tellAll(await toldWithIt(change, back, store), stage, tell);
  return isWhole;
}

/** Lets go back what was to go back with an undo. */
async function completeInterrupted(
  intent: UnfinishedIntent,
  change: Change,
  wasAddition: boolean,
  stage: Stage,
  { store, memories, promise }: InterruptedRound,
): Promise<BackWithIt> {
  const { on, list, project } = intent;
  const record = on.kind === 'version' ? await memories.undo.writeAt({ project, list, ...on }) : undefined;
  const before = record === undefined ? [] : await wentBack(record, intent, store);
  const done = await completeUndo(change, wasAddition, record, { ...stage, store }, promise);
  await rememberOwnSteps([change, ...done.followed], stage, memories);
  return { ...done, followed: [...before, ...done.followed] };
}

async function rowOf(
  { on }: UnfinishedIntent,
  list: ListDeclaration,
  store: InterruptedRound['store'],
): Promise<Result<Item | undefined, ListProblem>> {
  if (on.kind === 'version') return store.one(list, on.item);
  const rows = await store.all(list);
  return rows.ok ? ok(rows.value.find(({ cells }) => cells['ClientKey'] === on.key)) : rows;
}

const isGone = ({ kind }: ListProblem): boolean => kind === 'item-missing' || kind === 'list-missing';

const isUntouched = ({ on }: UnfinishedIntent, { etag }: Item): boolean => on.kind === 'version' && on.etag === etag;

/** The write as two versions of the row; somebody else may have written after it. */
function changeBy(
  intent: UnfinishedIntent,
  list: ListDeclaration,
  item: Item,
  versions: readonly ItemVersion<ListDeclaration>[],
): Change | undefined {
  const isFirst = intent.on.kind === 'addition';
  const index = intent.written === item.etag ? 0 : indexOf(intent, versions);
  const [written, earlier] = [versions[index], versions[index + 1]];
  if (written === undefined || isFirst !== (earlier === undefined)) return undefined;
  // Whether the row is confidential is asked of today's row: it may have become so since.
  const cells = { ...written.cells, Confidential: item.cells['Confidential'] };
  const after = { ...item, etag: intent.written ?? item.etag, cells };
  return { list, before: earlier && { ...item, cells: earlier.cells }, after };
}

/**
 * Which version the write is, where the process did not live to know. A row that was there has an earlier version, and
 * whoever takes something back at once wrote what they take back in the same minute: theirs is the newest one.
 */
function indexOf(intent: UnfinishedIntent, versions: readonly ItemVersion<ListDeclaration>[]): number {
  const isIt = (one: ItemVersion<ListDeclaration>, at: number): boolean =>
    isOf(intent, one) && (intent.on.kind === 'addition' || versions[at + 1] !== undefined);
  return intent.isUndo ? versions.findIndex(isIt) : versions.findLastIndex(isIt);
}

const isOf = (intent: UnfinishedIntent, { by, at }: Pick<ItemVersion<ListDeclaration>, 'by' | 'at'>): boolean =>
  by.id === intent.person && at >= beganBefore(intent);

const doerOf = ({ person: id }: UnfinishedIntent, { members }: Pick<Stage, 'members'>): Stage['person'] => ({
  id,
  name: members.find((member) => member.id === id)?.name ?? '?',
});
