import { lastUndoOfAutomatic } from '../../domain/calendar/sending-window.ts';
import { isSameCell } from '../../domain/changes/same-cell.ts';
import { refusalOf } from '../../domain/people/permission.ts';
import { minutesBetween } from '../../domain/values/moment.ts';
import { columnThatFollows } from '../../lists/column-that-follows.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { Cells, Item, ListDeclaration } from '../../lists/list.ts';
import type { Clock, ItemVersion } from '../../ports.ts';
import { type Home } from '../../projects/home.ts';
import type { AnyKind } from '../kinds.ts';
import type { NotDone } from '../outcome.ts';
import { cellsToPutBack } from './cells-to-put-back.ts';
import { rewrittenHistory } from './rewritten-history.ts';

/** Why a write is not taken back. */
export type NotUndone =
  | NotDone
  /** Somebody, perhaps the asker, wrote after it: nothing is overwritten. */
  | { readonly kind: 'changed-since'; readonly list: ListDeclaration; readonly theirs: Item }
  | { readonly kind: 'not-your-write'; readonly by: string; readonly list: ListDeclaration; readonly item: Item }
  | { readonly kind: 'undo-too-late' };

type Version = ItemVersion<ListDeclaration>;

/** A row whose newest write somebody wants to take back. */
export interface OwnWrite {
  readonly kind: AnyKind;
  readonly item: Item;
  /** Newest first; the write that is taken back is the first. */
  readonly versions: readonly Version[];
}

/** The same write once it is known what stood there before. */
interface Step extends OwnWrite {
  readonly now: Version;
  readonly before: Version;
}

/** As long as the customer allows it: the same in chat and tab (domain sheet 3.3). */
const longestMinutes = 24 * 60;

/** What the timer did is told with the next bundle: the time to take it back begins there. */
function isInTime({ at, by }: Version, { settings, calendar }: Home, clock: Clock): boolean {
  if (by.isApp !== true) return minutesBetween(at, clock.now()) <= longestMinutes;
  return clock.now() <= lastUndoOfAutomatic(at, settings, calendar);
}

/** Why this person may not take this write back; undefined when they may. */
export function objectionTo(write: OwnWrite, home: Home, clock: Clock): NotUndone | undefined {
  const { item, versions } = write;
  const [now, before] = versions;
  if (now === undefined || (before === undefined && item.createdAt !== item.modifiedAt)) {
    return { kind: 'undo-too-late' };
  }
  if (now.by.id !== home.person.id && !isOfSpil(write, home)) {
    return { kind: 'not-your-write', by: now.by.name, list: write.kind.list, item };
  }
  if (!isInTime(now, home, clock)) return { kind: 'undo-too-late' };
  if (before === undefined) return undefined;
  const step = { ...write, now, before };
  return permissionProblem(step, home) ?? emptyingProblem(step) ?? looseProblem(step) ?? frozenProblem(step);
}

/** What the timer changed by itself may be taken back by whoever may change that item. */
function isOfSpil({ kind, item, versions: [now, before] }: OwnWrite, home: Home): boolean {
  // The day alone proves nothing: a row may change by itself twice on one day.
  const column = columnThatFollows(kind.list);
  const isAutomatic =
    now?.by.isApp === true && now.cells['AutoChangedOn'] !== undefined && now.cells[column] !== before?.cells[column];
  return isAutomatic && refusalOf(kind.permissionToChange(item, {}), home.actor) === undefined;
}

/**
 * What stood there before decides, not what it became: whoever may not touch that, or may neither do this write again
 * nor its opposite, has lost the right to it.
 */
function permissionProblem({ kind, item, now, before }: Step, home: Home): NotUndone | undefined {
  if (isFollower(kind.list, now, before)) return undefined;
  const refusalTo = (cells: Cells<ListDeclaration>, from: Version, to: Version) =>
    refusalOf(kind.permissionToChange({ ...item, cells }, cellsToPutBack(kind.list, from, to)), home.actor);
  const doing = refusalTo(before.cells, before, now);
  const refusal =
    refusalTo(before.cells, before, before) ?? (refusalTo(now.cells, now, before) === undefined ? undefined : doing);
  return refusal === undefined ? undefined : { kind: 'forbidden', refusal, of: { list: kind.list, item } };
}

/** A row that only followed another one: nothing changed in it that a person chooses. */
function isFollower(list: ListDeclaration, now: Version, before: Version): boolean {
  const isAutomatic =
    now.cells['AutoChangedOn'] !== undefined && now.cells['AutoChangedOn'] !== before.cells['AutoChangedOn'];
  const follows = columnThatFollows(list);
  return (
    isAutomatic &&
    Object.entries(list.columns)
      .filter(
        ([name, column]) => name !== follows && column.setBy !== 'app' && !(column.kind === 'note' && column.grows),
      )
      .every(([name]) => isSameCell(now.cells[name], before.cells[name]))
  );
}

/** A row that people left without what it must have, or with a status that nobody knows, does not become so again. */
function emptyingProblem({ kind: { list }, now, before }: Step): NotUndone | undefined {
  const columns = Object.entries(list.columns).flatMap(([name, { required }]) =>
    required === 'always' && before.cells[name] === undefined && now.cells[name] !== undefined ? [name] : [],
  );
  if (columns.length === 0) return undefined;
  return { kind: 'against-the-rules', rule: { kind: 'needed', columns }, list, column: columns[0], needs: undefined };
}

/** A decision becomes Vervangen, or stands again, only together with the one that replaces it. */
function looseProblem({ kind: { list }, now, before }: Step): NotUndone | undefined {
  const [from, to] = [now, before].map(({ cells }) => cells['DecisionStatus']);
  if (list.name !== decisionsList.name || from === to || (from !== 'Superseded' && to !== 'Superseded')) {
    return undefined;
  }
  const rule = { kind: 'not-from-here', from: String(from), to: String(to) } as const;
  return { kind: 'against-the-rules', rule, list, column: 'DecisionStatus', needs: undefined };
}

/** Taking back what was filled in afterwards would rewrite history. */
function frozenProblem({ kind: { list }, now, before }: Step): NotUndone | undefined {
  const columns = rewrittenHistory(list, before.cells, now.cells);
  if (columns.length === 0) return undefined;
  const rule = { kind: 'frozen', columns } as const;
  return { kind: 'against-the-rules', rule, list, column: columns[0], needs: undefined };
}
