import { superseding } from '../../domain/decisions/decision-replacement.ts';
import { type Author, grownNotes } from '../../domain/people/author.ts';
import type { Announce } from '../../domain/reminders/automatic-line.ts';
import type { ItemId } from '../../domain/values/ids.ts';
import { type Decision, decisionsList } from '../../lists/decisions.ts';
import { visibleNumber } from '../../lists/list.ts';
import type { ListStore } from '../../ports.ts';
import { type AtWork, authorIn } from '../../projects/home.ts';
import type { Followed } from '../outcome.ts';

/** Sets the decision that a taken one replaces to Vervangen; where that fails the next round mends it. */
export async function supersedeReplaced(
  replacement: Decision,
  store: ListStore,
  writer: AtWork,
): Promise<readonly Followed[]> {
  const decisions = await store.all(decisionsList);
  const found = decisions.ok ? superseding(replacement, decisions.value) : undefined;
  if (found === undefined || !found.ok || found.value === undefined) return [];
  return [await writeReplacement('superseded', found.value.decision, replacement, store, authorIn(writer))];
}

const outcomes = {
  superseded: { status: 'Superseded', note: (by: string) => `vervangen door ${by}` },
  restored: { status: 'Taken', note: (by: string) => `staat weer: ${by} is teruggezet` },
} as const;

/** Writes what became of a decision because of its successor, with a line in its notes that names it. */
export async function writeReplacement(
  kind: keyof typeof outcomes,
  old: Decision,
  successor: Pick<Decision, 'id'>,
  store: ListStore,
  author: Author,
): Promise<Followed> {
  const { status, note } = outcomes[kind];
  const said = note(visibleNumber(decisionsList, successor.id));
  const changes = { DecisionStatus: status, ...grownNotes(old.cells.ProgressNotes, [said], author) } as const;
  const written = await store.change(decisionsList, old.id, old.etag, changes);
  return { kind, list: decisionsList, before: old, after: written.ok ? written.value : undefined };
}

/** The decision whose successor is no longer taken stands again. */
export async function restoreReplaced(
  successor: Decision,
  store: ListStore,
  writer: AtWork,
  announce?: Announce,
): Promise<readonly Followed[]> {
  const id = successor.cells.ReplacesRef;
  const old = id === undefined ? undefined : await store.one(decisionsList, id);
  if (!old?.ok || old.value.cells.DecisionStatus !== 'Superseded') return [];
  if (await isReplaced(old.value.id, store)) return [];
  await announce?.({ why: 'restored', list: decisionsList, item: old.value });
  return [await writeReplacement('restored', old.value, successor, store, authorIn(writer))];
}

/** Whether a taken decision replaces this one; where that cannot be read it is left alone. */
export async function isReplaced(id: ItemId, store: ListStore): Promise<boolean> {
  const decisions = await store.all(decisionsList);
  if (!decisions.ok) return true;
  return decisions.value.some(({ cells }) => cells.ReplacesRef === id && cells.DecisionStatus === 'Taken');
}
