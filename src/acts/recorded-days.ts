import { lastDayToMend, recordingOf } from '../domain/decisions/recording.ts';
import { isOpenDecision } from '../domain/decisions/decision-state.ts';
import type { Day } from '../domain/values/day.ts';
import type { ItemId } from '../domain/values/ids.ts';
import { dayAt } from '../domain/values/moment.ts';
import { type Decision, decisionsList } from '../lists/decisions.ts';
import type { Item, ListDeclaration } from '../lists/list.ts';
import type { ListStore } from '../ports.ts';
import type { OnDay } from '../views/standing.ts';

/** When decisions were recorded, as far as that was looked up. */
export type RecordedDays = ReadonlyMap<ItemId, Day>;

type Store = Pick<ListStore, 'versions'>;

/** The day on which a decision was recorded as Genomen; unknown where SharePoint kept no version. */
export async function recordedDay(id: ItemId, store: Store): Promise<Day | undefined> {
  const versions = await store.versions(decisionsList, id);
  const recording = versions.ok ? recordingOf(versions.value) : undefined;
  return recording && dayAt(recording.at);
}

/**
 * The same for those rows of which their last change does not tell it: versions are dear to ask, so only of a decision
 * that is older than the days in which it can be mended and that somebody touched in these.
 */
export async function recordedDays<L extends ListDeclaration>(
  list: L,
  items: readonly Item<L>[],
  store: Store,
  when: OnDay,
): Promise<RecordedDays> {
  if (list.name !== decisionsList.name) return new Map();
  // The name of the list decided the shape of its rows.
  const unclear = (items as unknown as readonly Decision[]).filter((decision) => isUnclear(decision, when));
  const days = await Promise.all(unclear.map(async ({ id }) => [id, await recordedDay(id, store)] as const));
  return new Map(days.flatMap(([id, day]) => (day === undefined ? [] : [[id, day]])));
}

function isUnclear(decision: Decision, { calendar, today }: OnDay): boolean {
  const isMendable = (day: Day): boolean => today <= lastDayToMend(day, calendar);
  const { createdAt, modifiedAt } = decision;
  return !isOpenDecision(decision) && isMendable(dayAt(modifiedAt)) && !isMendable(dayAt(createdAt));
}
