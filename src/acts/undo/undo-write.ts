import type { PersonRef } from '../../domain/values/person.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';
import type { UndoRecord } from '../../ports.ts';
import { authorIn } from '../../projects/home.ts';
import type { ActDoors, Asker } from '../asker.ts';
import { kindNamed } from '../kinds.ts';
import type { Followed, Written } from '../outcome.ts';
import { hearingsOfUndo, tellAll } from '../who-is-told.ts';
import { cellsToPutBack } from './cells-to-put-back.ts';
import { followUndo } from './follow-undo.ts';
import { type NotUndone, objectionTo, type OwnWrite } from './objection.ts';

/** What an undo did. */
export interface Undone {
  readonly list: ListDeclaration;
  readonly before: Item;
  readonly after: Item;
  readonly wasAddition: boolean;
  readonly followed: readonly Followed[];
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
  const { home, from } = asker;
  const kind = kindNamed(listName);
  if (kind === undefined) return refused({ kind: 'unknown-list', list: listName });
  if (home.actor.isGuest) return refused({ kind: 'forbidden', refusal: { kind: 'guest' } });
  const found = await home.store.one(kind.list, id);
  if (!found.ok) return refused({ kind: 'lists', list: kind.list, problem: found.problem });
  if (found.value.etag !== etag) return refused({ kind: 'changed-since', list: kind.list, theirs: found.value });
  const versions = await home.store.versions(kind.list, id);
  if (!versions.ok) return refused({ kind: 'lists', list: kind.list, problem: versions.problem });
  const write = { kind, item: found.value, versions: versions.value };
  const objection = objectionTo(write, home, doors.clock);
  if (objection !== undefined) return refused(objection);
  const changes = putBackCells(write, asker, reason);
  const written = await home.store.change(kind.list, id, etag, changes);
  if (!written.ok) {
    const { problem } = written;
    const isStale = problem.kind === 'stale';
    return refused(
      isStale
        ? { kind: 'changed-since', list: kind.list, theirs: problem.theirs }
        : { kind: 'lists', list: kind.list, problem },
    );
  }
  const remembered = await doors.undo.lastWrite(home.person.id, from);
  const record = remembered?.list === listName && remembered.etag === etag ? remembered : undefined;
  return ok(await finishUndo(write, written.value, record, asker, doors));
}

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
  record: UndoRecord | undefined,
  asker: Asker,
  doors: ActDoors,
): Promise<Undone> {
  const { home, from } = asker;
  const wasAddition = versions[1] === undefined;
  const change = { list, before: item, after };
  const followed = await followUndo(change, wasAddition, record, home);
  if (record !== undefined) await doors.undo.forgetWrite(home.person.id, from);
  doors.changed(home.project.code, [...new Set([list.name, ...followed.map((one) => one.list.name)])]);
  const told = await tellAll(hearingsOfUndo(change, home), home, doors.tell);
  return { ...change, wasAddition, followed, told };
}
