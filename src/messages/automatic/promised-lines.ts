import { lastUndoOfAutomatic } from '../../domain/calendar/sending-window.ts';
import type { WorkingCalendar } from '../../domain/calendar/calendar.ts';
import { type Act, actorIn, refusalOf } from '../../domain/people/permission.ts';
import type { ProjectFacts } from '../../domain/project-facts.ts';
import type { AutomaticCause, AutomaticLine, PromisedLine } from '../../domain/reminders/automatic-line.ts';
import { groupBy } from '../../domain/values/group-by.ts';
import { dayAt, type Moment } from '../../domain/values/moment.ts';
import { type Action, actionsList } from '../../lists/actions.ts';
import { columnThatFollows } from '../../lists/column-that-follows.ts';
import { type ControlMeasure, controlMeasuresList } from '../../lists/control-measures.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { Item, ListDeclaration } from '../../lists/list.ts';
import { risksList } from '../../lists/risks.ts';
import type { Member, OccasionRecord } from '../../ports.ts';
import type { Reader } from '../../views/reader.ts';
import { hides, viewOf } from '../../views/view.ts';
import { type MessageId, parseMessageId } from '../message-id.ts';

/** A project in which lines may have been promised. */
export interface PromisePlace {
  readonly facts: ProjectFacts;
  readonly calendar: WorkingCalendar;
  readonly roster: readonly Member[];
}

type Promised = Extract<MessageId, { kind: 'automatic' }> & { readonly key: string };

interface Standing {
  readonly list: ListDeclaration;
  readonly item: Item;
}

/**
 * What Spil changed by itself and nobody told yet, one line per item and hearer, as far as it still stands.
 * Whoever is to hear it reads it as far as they may; another reader, of the same digest, as far as that one may.
 */
export function promisedLines(
  waiting: readonly OccasionRecord[],
  place: PromisePlace,
  now: Moment,
  reader?: Member,
): readonly PromisedLine[] {
  const promised = waiting.flatMap(({ key }): readonly Promised[] => {
    const id = parseMessageId(key);
    return id?.kind === 'automatic' && id.project === place.facts.code ? [{ ...id, key }] : [];
  });
  const perItem = groupBy(promised, ({ list, item, recipient, why }) =>
    [list, item, recipient, why === 'by-hand'].join(' '),
  );
  return [...perItem.values()].flatMap((several) => lineOf(several, place, now, reader));
}

function lineOf(
  several: readonly Promised[],
  place: PromisePlace,
  now: Moment,
  reader: Member | undefined,
): readonly PromisedLine[] {
  const [told] = several
    .toReversed()
    .flatMap((promised) => standingOf(promised, place).map((at) => ({ promised, at })));
  const member = place.roster.find(({ id }) => id === told?.promised.recipient);
  if (told === undefined || member === undefined) return [];
  const line = automaticLine(told.promised, told.at, place, reader ?? member, now);
  return [{ recipient: member.id, keys: several.map(({ key }) => key), line }];
}

/** Where each cause leaves a row; a step by hand may lead anywhere. */
const leavesAt: Readonly<Record<Exclude<AutomaticCause, 'by-hand'>, string>> = {
  'all-done': 'Done',
  'steps-done': 'Done',
  started: 'InProgress',
  reopened: 'InProgress',
  superseded: 'Superseded',
  restored: 'Taken',
};

const isReplacement = (why: AutomaticCause): boolean => why === 'superseded' || why === 'restored';

const columnOf = (why: AutomaticCause, list: ListDeclaration): string =>
  isReplacement(why) || why === 'by-hand' ? (list.standing?.status ?? '') : columnThatFollows(list);

/** The row as it was left; a write that never came, or that somebody changed since, is nothing to tell. */
function standingOf({ list, item: id, etag, why }: Promised, { facts }: PromisePlace): readonly Standing[] {
  const lists: readonly { readonly list: ListDeclaration; readonly items: readonly Item[] }[] = [
    { list: actionsList, items: facts.actions },
    { list: controlMeasuresList, items: facts.measures },
    { list: decisionsList, items: facts.decisions },
    { list: risksList, items: facts.risks },
  ];
  return lists
    .filter((one) => one.list.name === list)
    .flatMap((one) => one.items.filter((item) => item.id === id).map((item) => ({ list: one.list, item })))
    .filter(
      (one) =>
        why === 'by-hand' || (one.item.etag !== etag && one.item.cells[columnOf(why, one.list)] === leavesAt[why]),
    );
}

function automaticLine(
  promised: Promised,
  at: Standing,
  place: PromisePlace,
  member: Member,
  now: Moment,
): AutomaticLine {
  const { list, item } = at;
  const reader: Reader = { place: 'personal', isGuest: member.isGuest, today: dayAt(now) };
  const view = viewOf({ project: promised.project, calendar: place.calendar, list, item }, reader);
  const column = columnOf(promised.why, list);
  const { Title: title, MilestoneRef: milestone } = view.cells;
  // What somebody typed that is no choice is said as it stands.
  const status = view.cells[column] ?? view.flaws.find((flaw) => flaw.column === column)?.raw;
  return {
    project: promised.project,
    // Only the lists above hold such rows.
    list: list.name as AutomaticLine['list'],
    itemId: item.id,
    etag: item.etag,
    title: typeof title === 'string' ? title : '',
    why: promised.why,
    status: typeof status === 'string' ? status : undefined,
    milestone: promised.why === 'steps-done' && typeof milestone === 'number' ? milestone : undefined,
    isHidden: hides(view),
    mayUndo: mayUndo(promised.why, at, place, member, now),
  };
}

/** The button is offered to whom the act will allow it, while it will. */
function mayUndo(
  why: AutomaticCause,
  { list, item }: Standing,
  { facts, calendar }: PromisePlace,
  member: Member,
  now: Moment,
): boolean {
  // A replacement is taken back by putting its successor back.
  if (isReplacement(why) || why === 'by-hand' || item.modifiedBy.isApp !== true) return false;
  const actor = actorIn(facts, member, dayAt(now));
  return (
    refusalOf(permissionFor(list, item), actor) === undefined &&
    now <= lastUndoOfAutomatic(item.modifiedAt, facts.settings, calendar)
  );
}

function permissionFor(list: ListDeclaration, item: Item): Act {
  // The list decides the shape of its rows.
  if (list.name === actionsList.name) return { kind: 'change-action', action: item as unknown as Action };
  if (list.name === decisionsList.name) return { kind: 'record-decision' };
  return { kind: 'change-measure', measure: item as unknown as ControlMeasure };
}
