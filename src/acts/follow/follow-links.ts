import { type AutomaticChange, automaticChanges, type LinkedFacts } from '../../domain/actions/auto-status.ts';
import { isSameCell } from '../../domain/changes/same-cell.ts';
import type { Settings } from '../../domain/settings/settings.ts';
import { actionsList } from '../../lists/actions.ts';
import { columnThatFollows } from '../../lists/column-that-follows.ts';
import { controlMeasuresList } from '../../lists/control-measures.ts';
import { decisionsList } from '../../lists/decisions.ts';
import type { Changes, Item, ListDeclaration } from '../../lists/list.ts';
import type { ListProblem, ListStore } from '../../ports.ts';
import { authorIn, type Home } from '../../projects/home.ts';
import type { Followed } from '../outcome.ts';
import type { Change } from '../who-is-told.ts';
import { whereItExists } from '../../projects/where-it-exists.ts';

/** Statuses that hang on actions, brought up to date after an action was written (AS-1 to AS-3). */
export async function followLinks({ before, after }: Change, home: Home): Promise<readonly Followed[]> {
  if (!home.settings.autoStatus || !mayMoveSomething(before, after)) return [];
  const facts = await readLinked(home.store, home.settings);
  if (facts === undefined) return [];
  const former = before?.cells['DecisionRef'];
  const formerId = typeof former === 'number' ? former : undefined;
  const moved = automaticChanges(after.id, facts, authorIn(home), formerId);
  const followed = await Promise.all(moved.map((one) => writeAutomatic(one, home.store)));
  return followed.flatMap((one) => one ?? []);
}

/** Only a status or a link moves anything: another title or date does not. */
const mayMoveSomething = (before: Item | undefined, after: Item): boolean =>
  before === undefined ||
  ['ActionStatus', 'DecisionRef'].some((name) => !isSameCell(before.cells[name], after.cells[name]));

/** What the rules of automatic status look at; undefined while SharePoint does not tell it. */
export async function readLinked(store: ListStore, settings: Settings): Promise<LinkedFacts | undefined> {
  const [actions, decisions, measures] = await Promise.all([
    store.all(actionsList).then(whereItExists),
    store.all(decisionsList).then(whereItExists),
    store.all(controlMeasuresList).then(whereItExists),
  ]);
  // What cannot be read now is done by the timer: see repair-consequences.ts.
  if (!actions.ok || !decisions.ok || !measures.ok) return undefined;
  return { settings, actions: actions.value, decisions: decisions.value, measures: measures.value };
}

/**
 * Writes one status that followed, onto the version that was judged: whoever is at work in that row goes first.
 * Undefined when another act at the same moment brought it there: then it is theirs to tell.
 */
export async function writeAutomatic(moved: AutomaticChange, store: ListStore): Promise<Followed | undefined> {
  const list: ListDeclaration = moved.list === 'Decisions' ? decisionsList : controlMeasuresList;
  const changes: Changes<ListDeclaration> = moved.changes;
  const written = await store.change(list, moved.item.id, moved.item.etag, changes);
  if (!written.ok && isThereAlready(written.problem, list, changes)) return undefined;
  const after = written.ok ? written.value : undefined;
  return { kind: 'automatic', why: moved.why, list, before: moved.item, after };
}

function isThereAlready(problem: ListProblem, list: ListDeclaration, changes: Changes<ListDeclaration>): boolean {
  const column = columnThatFollows(list);
  return problem.kind === 'stale' && isSameCell(problem.theirs.cells[column], changes[column]);
}
