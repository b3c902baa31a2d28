import { allAutomaticChanges, type AutomaticChange } from '../domain/actions/auto-status.ts';
import { isSameCell } from '../domain/changes/same-cell.ts';
import { superseding } from '../domain/decisions/decision-replacement.ts';
import type { Author } from '../domain/people/author.ts';
import type { Settings } from '../domain/settings/settings.ts';
import type { ItemId } from '../domain/values/ids.ts';
import type { Moment } from '../domain/values/moment.ts';
import { type Action, actionsList } from '../lists/actions.ts';
import type { ListStore } from '../ports.ts';
import { readLinked, writeAutomatic } from './follow/follow-links.ts';
import { finishSteps } from './follow/finish-steps.ts';
import { writeSuperseded } from './follow/supersede.ts';
import type { Followed } from './outcome.ts';

/** A round of the timer over one project, with the app's own rights. */
export interface Round {
  readonly store: ListStore;
  readonly settings: Settings;
  readonly author: Author;
  /** Only what happened after this moment counts: what people set by hand before it stays. */
  readonly since: Moment;
}

/**
 * Does what should have followed by itself and did not: because somebody changed a status in SharePoint itself, or
 * because an act was interrupted between its first row and the next.
 */
export async function repairConsequences(round: Round): Promise<readonly Followed[]> {
  const facts = await readLinked(round.store, round.settings);
  if (facts === undefined) return [];
  const finished = round.settings.autoStatus ? await finishSteps(facts.actions, round) : [];
  const current = finished.length === 0 ? facts : ((await readLinked(round.store, round.settings)) ?? facts);
  const superseded = current.decisions.flatMap((decision) => {
    const found = superseding(decision, current.decisions);
    return found.ok && found.value !== undefined ? [{ replacement: decision, old: found.value.decision }] : [];
  });
  const followed: Followed[] = [...finished];
  for (const { replacement, old } of superseded) {
    followed.push(await writeSuperseded(old, replacement, round.store, round.author));
  }
  for (const moved of allAutomaticChanges(current, round.author)) {
    if (await isBehind(moved, current.actions, round)) followed.push(await writeAutomatic(moved, round.store));
  }
  return followed;
}

/** Whether a linked action got its status or link after the row that hangs on it was last written. */
async function isBehind(
  { item, because }: AutomaticChange,
  actions: readonly Action[],
  round: Round,
): Promise<boolean> {
  const after = item.modifiedAt > round.since ? item.modifiedAt : round.since;
  const newer = actions.filter(({ id, modifiedAt }) => because.includes(id) && modifiedAt > after);
  for (const { id } of newer) if (await movedSince(id, after, round.store)) return true;
  return false;
}

const moving = ['ActionStatus', 'DecisionRef'] as const;

async function movedSince(id: ItemId, after: Moment, store: ListStore): Promise<boolean> {
  const versions = await store.versions(actionsList, id);
  if (!versions.ok) return false;
  return versions.value.some(({ at, cells }, index) => {
    const before = versions.value[index + 1];
    return at > after && moving.some((column) => !isSameCell(before?.cells[column], cells[column]));
  });
}
