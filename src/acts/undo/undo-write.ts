import type { PersonRef } from '../../domain/values/person.ts';
import { type Result, refused } from '../../domain/values/result.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';
import type { ListProblem } from '../../ports.ts';
import { authorIn } from '../../projects/home.ts';
import type { ActDoors, Asker } from '../asker.ts';
import { kindNamed } from '../kinds.ts';
import { ownStep, rememberOwnSteps } from '../own-step.ts';
import type { Followed, Written } from '../outcome.ts';
import { refusalToWrite } from '../rights.ts';
import { hearingsOfUndo, tellAll } from '../who-is-told.ts';
import { withIntent } from '../with-intent.ts';
import { cellsToPutBack } from './cells-to-put-back.ts';
import { followUndo } from './follow-undo.ts';
import { type NotUndone, objectionTo, type OwnWrite } from './objection.ts';
import { toldWithIt } from './told-with-it.ts';

/** What an undo did. */
export interface Undone {
  readonly list: ListDeclaration;
  readonly before: Item;
  readonly after: Item;
  readonly wasAddition: boolean;
  readonly followed: readonly Followed[];
  /** False when a row that should change back could not yet: the timer does that. */
  readonly isWhole: boolean;
  /** Who heard of it now. */
  readonly told: readonly PersonRef[];
}

/** Puts back what stood in a row before the asker's own newest write, onto that write only. */
export async function undoWrite(
  { list: listName, item: id, etag }: Written,
  asker: Asker,
  doors: ActDoors,
  reason: string,
): Promise<Result<Undone, NotUndone>> {
  const { home } = asker;
  const kind = kindNamed(listName);
  if (kind === undefined) return refused({ kind: 'unknown-list', list: listName });
  const readOnly = refusalToWrite(home.actor);
  if (readOnly !== undefined) return refused({ kind: 'forbidden', refusal: readOnly });
  const found = await home.store.one(kind.list, id);
  if (!found.ok) return refused({ kind: 'lists', list: kind.list, problem: found.problem });
  if (found.value.etag !== etag) return refused({ kind: 'changed-since', list: kind.list, theirs: found.value });
  const versions = await home.store.versions(kind.list, id);
  if (!versions.ok) return refused({ kind: 'lists', list: kind.list, problem: versions.problem });
  const write = { kind, item: found.value, versions: versions.value };
  const objection = objectionTo(write, home, doors.clock);
  if (objection !== undefined) return refused(objection);
  const changes = putBackCells(write, asker, reason);
  const undone = await withIntent(
    { list: listName, on: { kind: 'version', item: id, etag }, isUndo: true },
    asker,
    doors,
    () => home.store.change(kind.list, id, etag, changes),
    (after) => finishUndo(write, after, asker, doors),
    ({ isWhole }) => isWhole,
  );
  return undone.ok ? undone : refused(writeProblem(kind.list, undone.problem));
}

const writeProblem = (list: ListDeclaration, problem: ListProblem): NotUndone =>
  problem.kind === 'stale' ? { kind: 'changed-since', list, theirs: problem.theirs } : { kind: 'lists', list, problem };

function putBackCells(
  { kind, item, versions: [now, before] }: OwnWrite,
  { home }: Asker,
  reason: string,
): Changes<ListDeclaration> {
  const author = authorIn(home);
  if (now === undefined || before === undefined) return kind.endInstead(item, reason, author);
  return cellsToPutBack(kind.list, now, before, { notes: item.cells['ProgressNotes'], author, reason });
}

async function finishUndo(
  { kind: { list }, item, versions }: OwnWrite,
  after: Item,
  { home, from }: Asker,
  doors: ActDoors,
): Promise<Undone> {
  const remembered = await doors.undo.lastWrites(home.person.id, from);
  const record = remembered.find((one) => one.list === list.name && one.etag === item.etag);
  const wasAddition = versions[1] === undefined;
  const wasUndo = await doors.undo.wasSeen(ownStep(home.project.code, list, item));
  const change = { list, before: item, after };
  const { followed, isWhole } = await followUndo(change, wasAddition, record, home);
  await rememberOwnSteps([change, ...followed], home, doors);
  doors.changed(home.project.code, [...new Set([list.name, ...followed.map((one) => one.list.name)])]);
  const hearings = [...hearingsOfUndo(change, home, wasUndo), ...(await toldWithIt(change, followed, home.store))];
  const told = await tellAll(hearings, home, doors.tell);
  // What is left to do or to tell is read from it.
  if (record !== undefined && isWhole) await doors.undo.forgetWrite(record);
  return { ...change, wasAddition, followed, isWhole, told };
}
