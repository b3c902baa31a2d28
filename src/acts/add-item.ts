import { refusalOf } from '../domain/people/permission.ts';
import { ok, type Result, refused } from '../domain/values/result.ts';
import type { Changes, ListDeclaration } from '../lists/list.ts';
import { selfIn } from '../projects/home.ts';
import type { ActDoors, Asker } from './asker.ts';
import { danglingPointer } from './dangling-pointer.ts';
import { columnOfRule } from './column-of-rule.ts';
import { finish, writtenOf } from './finish.ts';
import { type AnyKind, kindNamed } from './kinds.ts';
import type { Setting } from './kind.ts';
import type { Done, NotDone } from './outcome.ts';
import { readCells } from './read-cells.ts';
import { replacementProblem } from './replacement-problem.ts';
import { refusalToWrite } from './rights.ts';
import { settingFor } from './setting.ts';
import { withIntent } from './with-intent.ts';

/** A row to add; a repeated addition with the same key answers with the row that it made the first time. */
export interface Addition {
  readonly list: string;
  readonly cells: unknown;
  readonly key: string;
}

/** Adds one row: who may, which rule, the write, then all that comes of it. */
export async function addItem(
  { list: listName, cells, key }: Addition,
  asker: Asker,
  doors: ActDoors,
): Promise<Result<Done, NotDone>> {
  const { home } = asker;
  const kind = kindNamed(listName);
  if (kind === undefined) return refused({ kind: 'unknown-list', list: listName });
  // A guest hears that before a word about the cells.
  const readOnly = refusalToWrite(home.actor);
  if (readOnly !== undefined) return refused({ kind: 'forbidden', refusal: readOnly });
  const planned = await plan(kind, cells, asker);
  if (!planned.ok) return planned;
  const { complete, setting } = planned.value;
  const done = await withIntent(
    { list: kind.list.name, on: { kind: 'addition', key }, isUndo: false },
    asker,
    doors,
    () => home.store.add(kind.list, complete, key),
    // A key that was used before answers with a row that may have changed since: nothing follows from it again.
    async (after) =>
      after.modifiedAt === after.createdAt
        ? finish(kind, { list: kind.list, before: undefined, after }, setting, asker, doors)
        : addedBefore(kind.list, after),
  );
  return done.ok ? done : refused({ kind: 'lists', list: kind.list, problem: done.problem });
}

interface Planned {
  readonly complete: Changes<ListDeclaration>;
  readonly setting: Setting;
}

async function plan(kind: AnyKind, given: unknown, asker: Asker): Promise<Result<Planned, NotDone>> {
  const { home } = asker;
  const cells = readCells(kind.list, given, home);
  if (!cells.ok) return cells;
  const read = await settingFor(home, kind.needsToAdd(cells.value), undefined);
  if (!read.ok) return refused({ kind: 'lists', list: kind.list, problem: read.problem });
  const setting = read.value;
  const refusal = refusalOf(kind.permissionToAdd(cells.value, selfIn(home), setting), home.actor);
  if (refusal !== undefined) return refused({ kind: 'forbidden', refusal });
  // First: a rule would ask for a row that was named, with a number that is none.
  const dangling = await danglingPointer(kind.list, cells.value, home.store);
  if (dangling !== undefined) return refused(dangling);
  const created = kind.create(cells.value, setting);
  const rule = created.ok ? replacementProblem(kind.list, undefined, created.value, setting) : created.problem;
  if (rule === undefined && created.ok) {
    const complete = { ...created.value, ProjectCode: home.project.code } as Changes<ListDeclaration>;
    return ok({ complete, setting });
  }
  const problem = rule ?? { kind: 'already-so' };
  const column = columnOfRule(problem, kind.list, cells.value);
  return refused({ kind: 'against-the-rules', rule: problem, list: kind.list, column, needs: undefined });
}

const addedBefore = (list: ListDeclaration, item: Done['after']): Done => ({
  list,
  before: undefined,
  after: item,
  isChanged: true,
  followed: [],
  told: [],
  remarks: [],
  undo: writtenOf(list, item),
});
