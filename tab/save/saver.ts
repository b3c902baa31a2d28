import type { ETag } from '../../src/domain/values/ids.ts';
import type { PersonId } from '../../src/domain/values/person.ts';
import type { Result } from '../../src/domain/values/result.ts';
import type { ShownItem } from '../../src/tab-api/item.ts';
import type { ItemAnswer, UndoRequest } from '../../src/tab-api/write.ts';
import { isUnsure, type Refusal } from '../api/refusal.ts';
import { boardNamed } from '../boards/boards.ts';
import { aftermathOf, type FollowedLine, noAftermath, withLine } from './aftermath.ts';
import { meet } from './edits-of-item.ts';
import {
  begun,
  editsOf,
  finished,
  itemKey,
  nothingYet,
  type PendingEdit,
  type SaverState,
  takenBack,
  withEdits,
} from './saver-state.ts';
import { growingColumns } from './growing-notes.ts';
import { type Edit, type EditOutcome, saidWith, type SendChange, sendMerged } from './send-merged.ts';

export type SendUndo = (id: number, request: UndoRequest) => Promise<Result<ItemAnswer, Refusal>>;

export interface SaverDoors {
  /** Whose edits these are. */
  readonly me: PersonId;
  readonly send: (list: string) => SendChange;
  readonly sendUndo: (list: string) => SendUndo;
  /** Hears of the newest version of an item that a write brought to light. */
  readonly onItem: (list: string, item: ShownItem) => void;
  /** Hears that rows of a list changed by themselves. */
  readonly onFollowed: (list: string) => void;
}

/** Stores edits one after another per item, and keeps what was typed until it is stored or given up. */
export interface Saver {
  state(): SaverState;
  subscribe(listener: () => void): () => void;
  save(list: string, edit: Edit): void;
  /** Writes what was typed over their version. */
  keepMine(edit: PendingEdit): void;
  /** Gives up what was typed, after a clash as well as after a refusal. */
  giveUp(edit: PendingEdit): void;
  /** Tries a refused edit again, with what the refusal asked for. */
  retry(edit: PendingEdit, extra?: Omit<Edit, 'base'>): void;
  /** Takes the last change back, unless somebody changed the item since. */
  undo(): void;
  /** Takes back one row that changed by itself; the change that it followed from stays. */
  undoFollowed(line: FollowedLine): void;
  /** Puts away what the last change did besides the change itself. */
  putAway(): void;
  /** Remembers an addition with what came of it, so that it can be taken back as well. */
  rememberAddition(list: string, answer: ItemAnswer): void;
}

interface Core {
  readonly doors: SaverDoors;
  readonly listeners: Set<() => void>;
  readonly queues: Map<string, Promise<void>>;
  /** What our own writes turned a version into: an edit made before the answer builds on it. */
  readonly ownSuccessors: Map<string, ShownItem>;
  state: SaverState;
}

export function createSaver(doors: SaverDoors): Saver {
  const core: Core = {
    doors,
    listeners: new Set(),
    queues: new Map(),
    ownSuccessors: new Map(),
    state: nothingYet,
  };
  return {
    state: () => core.state,
    subscribe(listener) {
      core.listeners.add(listener);
      return () => core.listeners.delete(listener);
    },
    save: (list, edit) => save(core, list, edit),
    keepMine: (edit) => keepMine(core, edit),
    giveUp: (edit) => put(core, { ...without(core.state, edit), latest: 'nothing' }),
    retry: (edit, extra) => retry(core, edit, extra),
    undo: () => undo(core),
    undoFollowed: (line) => undoFollowed(core, line),
    putAway: () => put(core, { ...core.state, aftermath: noAftermath }),
    rememberAddition: (list, answer) => rememberAddition(core, list, answer),
  };
}

function put(core: Core, state: SaverState): void {
  core.state = state;
  for (const listener of core.listeners) listener();
}

function save(core: Core, list: string, edit: Edit): void {
  const key = itemKey(list, edit.base.id);
  const { waiting, send } = meet(core.state.pending[key] ?? [], edit);
  const state = withEdits(core.state, key, waiting);
  if (send === undefined) return put(core, { ...state, latest: 'clash' });
  start(core, state, { ...send, list, state: 'saving' });
}

function start(core: Core, state: SaverState, edit: PendingEdit): void {
  const { list } = edit;
  put(core, begun(state, edit));
  queue(core, itemKey(list, edit.base.id), async () => {
    const newest = { ...edit, base: newestOwn(core, edit.base) };
    const { send, me } = core.doors;
    const outcome = await sendMerged(send(list), newest, growingColumns(boardNamed(list)?.list), me);
    learn(core, list, outcome);
    if (outcome.kind === 'saved') hearFollowed(core, outcome);
    put(core, remembering(finished(core.state, edit, outcome), list, outcome));
  });
}

const queue = (core: Core, key: string, next: () => Promise<void>): void =>
  void core.queues.set(key, after(core.queues.get(key), next));

async function after(earlier: Promise<void> | undefined, next: () => Promise<void>): Promise<void> {
  await earlier;
  await next();
}

function newestOwn(core: Core, item: ShownItem): ShownItem {
  let newest = item;
  let next = core.ownSuccessors.get(item.etag);
  while (next !== undefined && next.id === item.id) {
    newest = next;
    next = core.ownSuccessors.get(next.etag);
  }
  return newest;
}

function learn(core: Core, list: string, outcome: EditOutcome): void {
  if (outcome.kind === 'failed') return;
  if (outcome.kind === 'clash') return core.doors.onItem(list, outcome.theirs);
  succeed(core, list, outcome.from.etag, outcome.item);
}

function succeed(core: Core, list: string, from: ETag, item: ShownItem): void {
  if (from !== item.etag) core.ownSuccessors.set(from, item);
  core.doors.onItem(list, item);
}

/** An edit that turned out to be no change leaves the last real one to be taken back. */
function remembering(state: SaverState, list: string, outcome: EditOutcome): SaverState {
  if (outcome.kind !== 'saved' || outcome.from.etag === outcome.item.etag) return state;
  return { ...state, undoable: outcome.mayUndo ? { list, item: outcome.item, wasAddition: false } : undefined };
}

function keepMine(core: Core, edit: PendingEdit): void {
  if (edit.theirs !== undefined) tryAgain(core, edit, { ...editOf(edit), base: edit.theirs });
}

function retry(core: Core, edit: PendingEdit, extra?: Omit<Edit, 'base'>): void {
  const { refusal, changes } = edit;
  const unsure = refusal !== undefined && isUnsure(refusal) ? { unsure: refusal } : {};
  tryAgain(core, edit, { ...editOf(edit), ...unsure, ...extra, changes: { ...changes, ...extra?.changes } });
}

/** An answer to a notice that is no longer there, such as a second press, does nothing. */
function tryAgain(core: Core, edit: PendingEdit, again: Edit): void {
  if (!editsOf(core.state, edit).includes(edit)) return;
  start(core, without(core.state, edit), { ...again, list: edit.list, state: 'saving' });
}

const without = (state: SaverState, edit: PendingEdit): SaverState => {
  const others = editsOf(state, edit).filter((one) => one !== edit);
  return withEdits(state, itemKey(edit.list, edit.base.id), others);
};

function undo(core: Core): void {
  const { undoable, latest } = core.state;
  // A change that is still on its way would be the one that was meant.
  if (undoable === undefined || latest === 'saving') return;
  const { list, item, wasAddition } = undoable;
  put(core, { ...core.state, latest: 'saving', aftermath: noAftermath });
  queue(core, itemKey(list, item.id), async () => {
    const answer = await core.doors.sendUndo(list)(item.id, { etag: item.etag, wasAddition });
    if (answer.ok) {
      succeed(core, list, item.etag, answer.value.item);
      hearFollowed(core, answer.value);
    } else if (answer.problem.theirs !== undefined) core.doors.onItem(list, answer.problem.theirs);
    put(core, takenBack(core.state, undoable, answer, core.doors.me));
  });
}

function undoFollowed(core: Core, line: FollowedLine): void {
  const { list, item, etag } = line;
  if (etag === undefined || line.state === 'busy') return;
  const show = (next: Partial<FollowedLine>): void =>
    put(core, { ...core.state, aftermath: withLine(core.state.aftermath, { ...line, ...next }) });
  show({ state: 'busy', problem: undefined });
  queue(core, itemKey(list, item), async () => {
    const answer = await core.doors.sendUndo(list)(item, { etag, wasAddition: false });
    if (answer.ok) succeed(core, list, etag, answer.value.item);
    core.doors.onFollowed(list);
    show(answer.ok ? { state: 'undone' } : { state: 'open', problem: answer.problem.message });
  });
}

function rememberAddition(core: Core, list: string, answer: ItemAnswer): void {
  const undoable = { list, item: answer.item, wasAddition: true };
  hearFollowed(core, answer);
  put(core, { ...core.state, undoable, latest: 'added', aftermath: aftermathOf(answer) });
}

function hearFollowed(core: Core, { followed }: ItemAnswer): void {
  for (const list of new Set(followed.map((one) => one.list))) core.doors.onFollowed(list);
}

const editOf = (edit: Edit): Edit => ({ base: edit.base, changes: edit.changes, ...saidWith(edit) });
