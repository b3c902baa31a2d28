import type { Item } from '../../src/lists/list.ts';
import { statusColumn } from '../lists/board-columns.ts';
import type { BoardList } from '../lists/board-list.ts';
import {
  begun,
  finished,
  itemKey,
  nothingYet,
  type SaverState,
  type Undoable,
  undoOf,
  withPending,
} from './saver-state.ts';
import { type Edit, type EditOutcome, type SendChange, sendMerged } from './send-merged.ts';

export interface SaverDoors {
  readonly send: (list: BoardList) => SendChange;
  /** Hears of the newest version of an item that a write brought to light. */
  readonly onItem: (list: BoardList, item: Item) => void;
}

/** Stores edits one after another per item, and keeps what was typed until it is stored or given up. */
export interface Saver {
  state(): SaverState;
  subscribe(listener: () => void): () => void;
  save(list: BoardList, edit: Edit): void;
  /** Writes what was typed over their version. */
  keepMine(key: string): void;
  /** Gives up what was typed, after a clash as well as after a refusal. */
  giveUp(key: string): void;
  /** Tries a refused edit again, with what the refusal asked for. */
  retry(key: string, extra?: Pick<Edit, 'changes' | 'reason'>): void;
  /** Takes the last change back; `reason` is given where a status asks for one. */
  undo(reason: string): void;
  /** Remembers how an addition is taken back. */
  rememberUndo(undoable: Undoable): void;
}

interface Core {
  readonly doors: SaverDoors;
  readonly listeners: Set<() => void>;
  readonly queues: Map<string, Promise<void>>;
  /** What our own writes turned a version into: an edit made before the answer builds on it. */
  readonly ownSuccessors: Map<string, Item>;
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
    save: (list, edit) => start(core, list, edit, 'edit'),
    keepMine: (key) => keepMine(core, key),
    giveUp: (key) => put(core, { ...withPending(core.state, key, undefined), latest: 'nothing' }),
    retry: (key, extra) => retry(core, key, extra),
    undo: (reason) => undo(core, reason),
    rememberUndo: (undoable) => put(core, { ...core.state, undoable, latest: 'saved' }),
  };
}

function put(core: Core, state: SaverState): void {
  core.state = state;
  for (const listener of core.listeners) listener();
}

type Purpose = 'edit' | 'undo';

function start(core: Core, list: BoardList, edit: Edit, purpose: Purpose): void {
  const key = itemKey(list, edit.base.id);
  put(core, begun(core.state, list, edit));
  core.queues.set(key, inTurn(core, list, edit, purpose, core.queues.get(key)));
}

async function inTurn(
  core: Core,
  list: BoardList,
  edit: Edit,
  purpose: Purpose,
  earlier: Promise<void> | undefined,
): Promise<void> {
  await earlier;
  const outcome = await sendMerged(core.doors.send(list), { ...edit, base: newestOwn(core, edit.base) });
  learn(core, list, outcome);
  put(core, remembering(finished(core.state, list, edit, outcome), list, edit, outcome, purpose));
}

function newestOwn(core: Core, item: Item): Item {
  let newest = item;
  let next = core.ownSuccessors.get(item.etag);
  while (next !== undefined && next.id === item.id) {
    newest = next;
    next = core.ownSuccessors.get(next.etag);
  }
  return newest;
}

function learn(core: Core, list: BoardList, outcome: EditOutcome): void {
  if (outcome.kind === 'failed') return;
  if (outcome.kind === 'clash') return core.doors.onItem(list, outcome.theirs);
  if (outcome.from.etag !== outcome.item.etag) core.ownSuccessors.set(outcome.from.etag, outcome.item);
  core.doors.onItem(list, outcome.item);
}

function remembering(
  state: SaverState,
  list: BoardList,
  edit: Edit,
  outcome: EditOutcome,
  purpose: Purpose,
): SaverState {
  if (outcome.kind !== 'saved') return state;
  if (purpose === 'undo') return { ...state, undoable: undefined, latest: 'undone' };
  return { ...state, undoable: undoOf(list, edit, outcome.from, outcome.item) };
}

function keepMine(core: Core, key: string): void {
  const pending = core.state.pending[key];
  if (pending?.theirs === undefined) return;
  start(core, pending.list, { ...editOf(pending), base: pending.theirs }, 'edit');
}

function retry(core: Core, key: string, extra?: Pick<Edit, 'changes' | 'reason'>): void {
  const pending = core.state.pending[key];
  if (pending === undefined) return;
  start(
    core,
    pending.list,
    { ...editOf(pending), ...extra, changes: { ...pending.changes, ...extra?.changes } },
    'edit',
  );
}

function undo(core: Core, reason: string): void {
  const { undoable } = core.state;
  if (undoable === undefined) return;
  const { list, item, changes } = undoable;
  const asks = statusColumn[list] in changes;
  start(core, list, { base: item, changes, ...(asks ? { reason } : {}) }, 'undo');
}

const editOf = ({ base, changes, reason }: Edit): Edit => ({
  base,
  changes,
  ...(reason === undefined ? {} : { reason }),
});
