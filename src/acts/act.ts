import type { Wish } from '../domain/changes/wish.ts';
import { refusalOf } from '../domain/people/permission.ts';
import type { ETag, ItemId } from '../domain/values/ids.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import type { DecisionLevel } from '../domain/values/vocabulary.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { ActDoors, Asker } from './asker.ts';
import { danglingPointer } from './dangling-pointer.ts';
import { columnOfRule } from './column-of-rule.ts';
import { finish } from './finish.ts';
import type { Decided, Setting } from './kind.ts';
import { type AnyKind, type Everyday, kindNamed } from './kinds.ts';
import type { Done, NotDone } from './outcome.ts';
import { readCells } from './read-cells.ts';
import { replacementProblem } from './replacement-problem.ts';
import { settingFor } from './setting.ts';
import { whatIsNeeded } from './what-is-needed.ts';
import { withIntent } from './with-intent.ts';
import { type ShownCells, writtenSince } from './written-since.ts';

/** The item that an act is about. */
export interface OnItem {
  readonly item: ItemId;
  /** The version that the person saw; without it the act holds for whatever stands there now. */
  readonly seen?: ETag;
  /** The cells as a card showed them: what somebody else wrote there since is not overwritten unseen. */
  readonly shown?: ShownCells | undefined;
}

/** Cells as somebody sent them; they are read here, after the question who may. */
export interface CellChange extends OnItem {
  readonly list: string;
  readonly changes: unknown;
  readonly note?: string | undefined;
  /** The body that takes a decision back. */
  readonly body?: DecisionLevel | undefined;
}

type ToWish = (item: Item, setting: Setting, kind: AnyKind) => Result<Wish<ListDeclaration>, NotDone>;

/** Changes cells of an item: the act behind every edit of a grid. */
export const changeItem = (
  { list, changes, note, body, ...on }: CellChange,
  asker: Asker,
  doors: ActDoors,
): Promise<Result<Done, NotDone>> =>
  perform(list, on, asker, doors, (_item, _setting, kind) => {
    const cells = readCells(kind.list, changes, asker.home);
    return cells.ok ? ok({ changes: cells.value, note, level: body }) : cells;
  });

/** Takes one everyday step with an item, as a sentence or a button asks for it. */
export const actOn = (step: Everyday & OnItem, asker: Asker, doors: ActDoors): Promise<Result<Done, NotDone>> =>
  perform(step.list, step, asker, doors, wishOfStep(step, asker));

/** Why a step would be refused now; nothing is written. A sentence about several items does all of it or nothing. */
export async function refusalToAct(step: Everyday & OnItem, asker: Asker): Promise<NotDone | undefined> {
  const ready = await prepare(step.list, step, asker, wishOfStep(step, asker));
  return ready.ok ? undefined : ready.problem;
}

const wishOfStep =
  ({ list, act, input }: Everyday, asker: Asker): ToWish =>
  (item, setting, kind) => {
    const wishOf = Object.hasOwn(kind.acts, act) ? kind.acts[act] : undefined;
    if (typeof wishOf !== 'function') return refused({ kind: 'unknown-act', list, act });
    // The table of kinds ties each act to its input; that tie is lost on the way through a name.
    const wish = (wishOf as (input: unknown, item: Item, setting: Setting) => Wish<ListDeclaration>)(
      input,
      item,
      setting,
    );
    // A sentence or a button writes nothing that the tab could not.
    const cells = readCells(kind.list, wish.changes, asker.home);
    return cells.ok ? ok({ ...wish, changes: cells.value }) : cells;
  };

/** An act that nothing stands in the way of. */
interface Prepared extends Planned {
  readonly kind: AnyKind;
  readonly before: Item;
}

/** The one way in which an item changes: who may, which rule, the write, then all that comes of it. */
async function perform(
  listName: string,
  on: OnItem,
  asker: Asker,
  doors: ActDoors,
  toWish: ToWish,
): Promise<Result<Done, NotDone>> {
  const { home } = asker;
  const prepared = await prepare(listName, on, asker, toWish);
  if (!prepared.ok) return prepared;
  const { kind, before, changes, setting } = prepared.value;
  if (changes === undefined) return ok(nothingToDo(kind.list, before));
  const done = await withIntent(
    { list: kind.list.name, on: { kind: 'version', item: before.id, etag: before.etag }, isUndo: false },
    asker,
    doors,
    () => home.store.change(kind.list, before.id, before.etag, changes),
    (after) => finish(kind, { list: kind.list, before, after }, setting, asker, doors),
  );
  return done.ok ? done : refused({ kind: 'lists', list: kind.list, problem: done.problem });
}

async function prepare(
  listName: string,
  { item: id, seen, shown = {} }: OnItem,
  asker: Asker,
  toWish: ToWish,
): Promise<Result<Prepared, NotDone>> {
  const { home } = asker;
  const kind = kindNamed(listName);
  if (kind === undefined) return refused({ kind: 'unknown-list', list: listName });
  const found = await home.store.one(kind.list, id);
  if (!found.ok) return refused({ kind: 'lists', list: kind.list, problem: found.problem });
  const before = found.value;
  const untouchable = forbiddenTo(kind, before, {}, asker);
  if (untouchable !== undefined) return refused((await forbiddenAsAsked(kind, before, asker, toWish)) ?? untouchable);
  if (seen !== undefined && seen !== before.etag) {
    return refused(staleTo(kind, before));
  }
  const planned = await plan(kind, before, asker, toWish);
  if (!planned.ok) return planned;
  const ready = ok({ ...planned.value, kind, before });
  if (planned.value.changes === undefined) return ready;
  const theirs = await writtenSince(kind.list, before, shown, home);
  if (!theirs.ok) return refused({ kind: 'lists', list: kind.list, problem: theirs.problem });
  return theirs.value === undefined ? ready : refused(staleTo(kind, theirs.value));
}

const staleTo = ({ list }: AnyKind, theirs: Item): NotDone => ({
  kind: 'lists',
  list,
  problem: { kind: 'stale', theirs },
});

/** Why somebody may do nothing with an item; asked before a question, so that nobody answers that in vain. */
export function refusalToTouch(
  list: ListDeclaration,
  item: Item,
  asker: Asker,
  changes: Wish<ListDeclaration>['changes'] = {},
): NotDone | undefined {
  const kind = kindNamed(list.name);
  return kind === undefined ? { kind: 'unknown-list', list: list.name } : forbiddenTo(kind, item, changes, asker);
}

interface Planned {
  /** What to write; undefined when it is so already. */
  readonly changes: Wish<ListDeclaration>['changes'] | undefined;
  readonly setting: Setting;
}

/** Who may do exactly this, said to somebody who may not touch the item at all. */
async function forbiddenAsAsked(kind: AnyKind, item: Item, asker: Asker, toWish: ToWish): Promise<NotDone | undefined> {
  const bare = await settingFor(asker.home, { rows: [], recordedOn: false }, item);
  const wish = bare.ok ? toWish(item, bare.value, kind) : undefined;
  return wish?.ok ? forbiddenTo(kind, item, wish.value.changes, asker) : undefined;
}

async function plan(kind: AnyKind, before: Item, asker: Asker, toWish: ToWish): Promise<Result<Planned, NotDone>> {
  const bare = await settingFor(asker.home, { rows: [], recordedOn: false }, before);
  if (!bare.ok) return refused({ kind: 'lists', list: kind.list, problem: bare.problem });
  const wish = toWish(before, bare.value, kind);
  if (!wish.ok) return wish;
  const forbidden = forbiddenTo(kind, before, wish.value.changes, asker);
  if (forbidden !== undefined) return refused(forbidden);
  const whole = await settingFor(asker.home, kind.needsToChange(before, wish.value), before);
  if (!whole.ok) return refused({ kind: 'lists', list: kind.list, problem: whole.problem });
  const setting = whole.value;
  const decided = judge(kind, before, wish.value, setting);
  if (decided.ok) {
    const dangling = await danglingPointer(kind.list, decided.value, asker.home.store);
    return dangling === undefined ? ok({ changes: decided.value, setting }) : refused(dangling);
  }
  const rule = decided.problem;
  if (rule.kind === 'already-so') return ok({ changes: undefined, setting });
  const column = columnOfRule(rule, kind.list, wish.value.changes);
  const needs = whatIsNeeded(rule, { list: kind.list, item: before, changes: wish.value.changes });
  return refused({ kind: 'against-the-rules', rule, list: kind.list, column, needs });
}

function judge(kind: AnyKind, before: Item, wish: Wish<ListDeclaration>, setting: Setting): Decided<ListDeclaration> {
  if (wish.problem !== undefined) return refused(wish.problem);
  // Only a kind that knows bodies judges them; another would drop what somebody said.
  if (wish.level !== undefined && kind.knowsBodies !== true) return refused({ kind: 'body-unasked' });
  const decided = kind.change(before, wish, setting);
  const problem = decided.ok ? replacementProblem(kind.list, before, decided.value, setting) : undefined;
  return problem === undefined ? decided : refused(problem);
}

function forbiddenTo(
  kind: AnyKind,
  item: Item,
  changes: Wish<ListDeclaration>['changes'],
  { home }: Asker,
): NotDone | undefined {
  const refusal = refusalOf(kind.permissionToChange(item, changes), home.actor);
  return refusal === undefined ? undefined : { kind: 'forbidden', refusal, of: { list: kind.list, item } };
}

const nothingToDo = (list: ListDeclaration, item: Item): Done => ({
  list,
  before: item,
  after: item,
  isChanged: false,
  followed: [],
  told: [],
  remarks: [],
  undo: undefined,
});
