import { frozenColumns } from '../../domain/decisions/frozen-columns.ts';
import { refusalOf } from '../../domain/people/permission.ts';
import { minutesBetween } from '../../domain/values/moment.ts';
import { ok, type Result, refused } from '../../domain/values/result.ts';
import { decisionsList } from '../../lists/decisions.ts';
import { isEnded } from '../../lists/is-ended.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';
import type { ItemVersion, UndoRecord } from '../../ports.ts';
import { authorIn, selfIn } from '../../projects/home.ts';
import type { ActDoors, Asker } from '../asker.ts';
import { follow } from '../follow/follow.ts';
import { type AnyKind, kindNamed } from '../kinds.ts';
import type { Followed, NotDone, Written } from '../outcome.ts';
import { hearingsOfUndo, tellAll } from '../who-is-told.ts';
import { cellsToPutBack } from './cells-to-put-back.ts';
import { undoFollowed } from './undo-followed.ts';

/** What an undo did. */
export interface Undone {
  readonly list: ListDeclaration;
  readonly before: Item;
  readonly after: Item;
  readonly wasAddition: boolean;
  readonly followed: readonly Followed[];
}

/** Why a write is not taken back. */
export type NotUndone =
  | NotDone
  /** Somebody, perhaps the asker, wrote after it: nothing is overwritten. */
  | { readonly kind: 'changed-since'; readonly list: ListDeclaration; readonly theirs: Item }
  | { readonly kind: 'not-your-write'; readonly by: string; readonly list: ListDeclaration; readonly item: Item }
  | { readonly kind: 'undo-too-late' };

/** As long as the customer allows it: the same in chat and tab (domain sheet 3.3). */
const longestMinutes = 24 * 60;

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
  const objection = objectionTo(write, asker, doors);
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

interface Write {
  readonly kind: AnyKind;
  readonly item: Item;
  /** Newest first; the write that is taken back is the first. */
  readonly versions: readonly ItemVersion<ListDeclaration>[];
}

const isRecent = (at: UndoRecord['at'], { clock }: ActDoors): boolean =>
  minutesBetween(at, clock.now()) <= longestMinutes;

function objectionTo({ kind, item, versions }: Write, asker: Asker, doors: ActDoors): NotUndone | undefined {
  const { home } = asker;
  const [now, before] = versions;
  if (now === undefined || (before === undefined && item.createdAt !== item.modifiedAt))
    return { kind: 'undo-too-late' };
  if (now.by.id !== home.person.id && !isOfSpil({ kind, item, versions }, asker)) {
    return { kind: 'not-your-write', by: now.by.name, list: kind.list, item };
  }
  if (!isRecent(now.at, doors)) return { kind: 'undo-too-late' };
  if (before === undefined) return undefined;
  // Who may take a write back is who could have done it: what stood there before decides, not what it became.
  const isFollower =
    now.cells['AutoChangedOn'] !== undefined && now.cells['AutoChangedOn'] !== before.cells['AutoChangedOn'];
  const stood = { ...item, cells: before.cells };
  const refusal = isFollower ? undefined : refusalOf(kind.permissionToChange(stood, {}, selfIn(home)), home.actor);
  if (refusal !== undefined) return { kind: 'forbidden', refusal, of: { list: kind.list, item } };
  return frozenProblem({ kind, item, versions });
}

/** What the timer changed by itself may be taken back by whoever may change that item. */
function isOfSpil({ kind, item, versions: [now, before] }: Write, { home }: Asker): boolean {
  const isAutomatic = now?.by.isApp === true && now.cells['AutoChangedOn'] !== before?.cells['AutoChangedOn'];
  return isAutomatic && refusalOf(kind.permissionToChange(item, {}, selfIn(home)), home.actor) === undefined;
}

/** Taking back the taking of a decision is allowed; taking back what was filled in afterwards would rewrite history. */
function frozenProblem({ kind, item, versions: [now, before] }: Write): NotUndone | undefined {
  if (kind.list.name !== decisionsList.name || now === undefined || before === undefined) return undefined;
  if (!isEnded(kind.list, item) || !isEnded(kind.list, { cells: before.cells })) return undefined;
  const changed = cellsToPutBack(kind.list, now, before);
  const columns = frozenColumns.filter((column) => column in changed);
  if (columns.length === 0) return undefined;
  return {
    kind: 'against-the-rules',
    rule: { kind: 'frozen', columns },
    list: kind.list,
    column: columns[0],
    needs: undefined,
  };
}

function putBackCells(
  { kind, item, versions: [now, before] }: Write,
  { home }: Asker,
  reason: string,
): Changes<ListDeclaration> {
  if (now === undefined || before === undefined) return kind.endInstead(reason);
  return cellsToPutBack(kind.list, now, before, { notes: item.cells['ProgressNotes'], author: authorIn(home), reason });
}

async function finishUndo(
  { kind: { list }, item, versions }: Write,
  after: Item,
  record: UndoRecord | undefined,
  asker: Asker,
  doors: ActDoors,
): Promise<Undone> {
  const { home, from } = asker;
  const wasAddition = versions[1] === undefined;
  const change = { list, before: item, after };
  const taken = record === undefined ? [] : await undoFollowed(record.followed, home);
  // Without a memory of what followed then, the rules say what follows now.
  const followed = taken.length > 0 ? taken : await follow(change, home);
  if (record !== undefined) await doors.undo.forgetWrite(home.person.id, from);
  doors.changed(home.project.code, [...new Set([list.name, ...followed.map((one) => one.list.name)])]);
  await tellAll(hearingsOfUndo(change), home, doors.tell);
  return { ...change, wasAddition, followed };
}
